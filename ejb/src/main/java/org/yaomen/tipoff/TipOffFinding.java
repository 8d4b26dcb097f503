package org.yaomen.tipoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was found when a report was looked into（核实结论）; the text must not say who reported. */
public record TipOffFinding(
        @NotNull Boolean verified,

        @NotBlank(message = "请写明核实情况") @Size(min = 2, max = 500, message = "须为 2 至 500 字")
        String finding) {}
