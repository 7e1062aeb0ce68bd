package dev.tidewaiter.web.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much anybody may ask for.
 *
 * @param requestsPerSecond requests of one account, averaged over a moment
 * @param burst             so many at once before the average counts
 * @param body              the largest body that is no upload
 * @param answer            the largest answer with a file attached
 * @param lists             the largest upload of lists
 */
@ConfigurationProperties("tidewaiter.limits")
record RequestLimits(
        @DefaultValue("500") int requestsPerSecond,
        @DefaultValue("1000") int burst,
        @DefaultValue("4MB") DataSize body,
        @DefaultValue("14MB") DataSize answer,
        @DefaultValue("256MB") DataSize lists) {}
