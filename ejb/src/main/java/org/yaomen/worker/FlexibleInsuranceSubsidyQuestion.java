package org.yaomen.worker;

import jakarta.validation.constraints.NotNull;
import org.yaomen.shared.Money;

/** What somebody in flexible work has paid for social insurance（灵活就业社会保险补贴试算请求）. */
public record FlexibleInsuranceSubsidyQuestion(@NotNull Money paid) {}
