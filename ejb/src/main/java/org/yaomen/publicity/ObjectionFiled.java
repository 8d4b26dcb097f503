package org.yaomen.publicity;

import org.yaomen.shared.SubjectRef;

/** Somebody objected to a published document（提出异议）; told in the same transaction, in the system's name. */
public record ObjectionFiled(SubjectRef subject) {}
