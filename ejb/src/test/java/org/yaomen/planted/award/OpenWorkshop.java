package org.yaomen.planted.award;

/** What should stay inside its package（公开的内部类）. */
public class OpenWorkshop {}
