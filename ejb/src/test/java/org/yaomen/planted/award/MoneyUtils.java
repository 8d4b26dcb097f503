package org.yaomen.planted.award;

/** A drawer for everything（杂物抽屉）. */
class MoneyUtils {}
