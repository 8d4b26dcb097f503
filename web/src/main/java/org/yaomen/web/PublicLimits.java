package org.yaomen.web;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;

/**
 * How often somebody without a login may act（公众访问频率）: per address and per notice, in this process's memory. It keeps
 * one visitor from flooding a notice; the receipt numbers themselves are beyond guessing at any rate.
 */
@ApplicationScoped
public class PublicLimits {

    private static final int MOST_KEYS = 20_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** Ten objections a minute from an address, 300 an hour to a notice. */
    public void mayObject(String address, UUID noticeId) {
        take("object " + block(address), 10, Duration.ofMinutes(1));
        take("notice " + noticeId, 300, Duration.ofHours(1));
    }

    /** Thirty questions a minute after a receipt. */
    public void mayAsk(String address) {
        take("ask " + block(address), 30, Duration.ofMinutes(1));
    }

    private void take(String key, int most, Duration period) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(key, unknown -> bucket(most, period));
        }
        if (!bucket.tryConsume(1)) {
            throw new Problem(ProblemType.TOO_MANY_REQUESTS, "您的操作过于频繁，请稍后再试");
        }
    }

    private static Bucket bucket(int most, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                .build();
    }

    /** A household has a whole IPv6 /64, so that is what counts. */
    private static String block(String address) {
        String[] groups = address.split(":", -1);
        return groups.length > 4 ? String.join(":", groups[0], groups[1], groups[2], groups[3]) : address;
    }
}
