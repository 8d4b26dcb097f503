package org.yaomen.shared;

import java.util.UUID;

/** A document, named by type, id and the hash of its frozen content（单据引用）. */
public record SubjectRef(SubjectType type, UUID id, String sha256) {}
