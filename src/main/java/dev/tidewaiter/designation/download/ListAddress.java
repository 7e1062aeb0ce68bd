package dev.tidewaiter.designation.download;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a file of a list is published.
 *
 * @param list    the list's id, or what a collection of lists is called
 * @param file    the name that the file gets; some formats are told by it
 * @param address where it is
 * @param source  who says so
 */
public record ListAddress(String list, String file, URI address, String source) {

    /** What is wrong with an address; null when it may be asked. */
    static @Nullable String wrong(URI address) {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            return address + " is no address of the web; it begins with https:// and the name of a server";
        }
        return scheme.equals("https") || isHere(address)
                ? null
                : address + " is not protected by TLS, so that anybody on the way could change the list; use https://";
    }

    /** Whether an address is on this very machine. */
    static boolean isHere(URI address) {
        var host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(?:\\.\\d{1,3}){3}");
    }
}
