package org.yaomen.shared;

/** A constant that officials know by a Chinese word（有中文名称的代码）. */
public interface Labelled {

    String label();
}
