package dev.tidewaiter.designation.download;

import dev.tidewaiter.designation.lists.ListLimits;
import java.net.ProxySelector;

/**
 * How servers are asked.
 *
 * @param agent  what the program calls itself; some firewalls turn away what does not look like a browser
 * @param proxy  which proxy stands before an address
 * @param limits what a download may take
 */
public record Connection(String agent, ProxySelector proxy, ListLimits limits) {

    /** The form in which browsers and well-behaved programs call themselves (RFC 9110, 10.1.5). */
    public static String agent(String program) {
        return "Mozilla/5.0 (compatible; " + program.replaceAll("[^\\w. /-]", "") + ")";
    }
}
