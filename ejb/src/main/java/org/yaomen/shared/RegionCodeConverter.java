package org.yaomen.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Region codes as six characters（区划代码转换）. */
@Converter(autoApply = true)
public class RegionCodeConverter implements AttributeConverter<RegionCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RegionCode code) {
        return code == null ? null : code.code();
    }

    @Override
    public @Nullable RegionCode convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : RegionCode.of(stored);
    }
}
