package org.yaomen.planted.reports;

/** Stands for a renderer of reports（报表渲染）. */
public record Renderer(String template) {}
