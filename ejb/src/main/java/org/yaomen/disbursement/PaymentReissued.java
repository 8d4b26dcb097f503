package org.yaomen.disbursement;

import org.yaomen.shared.SubjectRef;

/** A returned payment was instructed again（更正重付）; told in the same transaction. */
public record PaymentReissued(SubjectRef subject) {}
