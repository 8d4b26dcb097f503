package org.yaomen.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.RegionCode;

/** What a list is and whose（上传名单）. */
public record UploadList(
        ListKind kind, RegionCode region, @Nullable UUID programmeId, String name) {}
