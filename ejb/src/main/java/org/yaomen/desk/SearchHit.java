package org.yaomen.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One document that the words led to（查找结果）. */
public record SearchHit(
        DocumentType type, UUID id, String title, @Nullable String detail, String regionCode) {}
