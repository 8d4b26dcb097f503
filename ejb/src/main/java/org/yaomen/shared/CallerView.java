package org.yaomen.shared;

import java.util.List;

/** The caller as the server sees them（当前用户视图）. */
public record CallerView(String name, String displayName, List<String> roles, String region) {}
