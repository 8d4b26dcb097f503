package org.yaomen.socialinsurance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.RegionCode;

/** An agency as it is registered（经办机构登记）; one in the system is a desk of the caller's own region. */
public record AgencyTerms(
        @NotNull RegionCode regionCode,

        @NotBlank(message = "请填写机构名称") @Size(min = 4, max = 60, message = "机构名称须为 4 至 60 字")
        String name,

        boolean inSystem,

        @Nullable @Size(min = 2, max = 100, message = "地址须为 2 至 100 字")
        String address,

        @Nullable @Pattern(regexp = "[0-9 ()+-]{5,30}", message = "联系电话须为 5 至 30 位数字")
        String phone) {}
