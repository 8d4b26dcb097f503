package org.yaomen.planted.award;

import jakarta.ws.rs.core.Response;

/** Knows HTTP（知道 HTTP）. */
record KnowsHttp(Response.Status status) {}
