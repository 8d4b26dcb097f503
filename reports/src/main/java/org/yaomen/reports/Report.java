package org.yaomen.reports;

/** Anything that can be printed（可打印报表）. */
public sealed interface Report permits FundUseReport, AwardRegister, ProofSheet, TransferPaper {

    /** The title at the head of the first page, also the title in the file's properties. */
    String title();
}
