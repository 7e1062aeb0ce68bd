package dev.tidewaiter.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** How long a body is whose sender did not say it: it is read and let go of, since what takes a form apart writes it to disk at once. */
final class BodyLength {

    private static final int AT_ONCE = 1 << 16;

    private BodyLength() {}

    /** Whether more bytes come than some. At most one piece more than these is read. */
    static boolean isOver(HttpServletRequest request, long most) throws IOException {
        var body = request.getInputStream();
        var piece = new byte[AT_ONCE];
        long read = 0;
        for (int some = body.read(piece); some >= 0; some = body.read(piece)) {
            read += some;
            if (read > most) {
                return true;
            }
        }
        return false;
    }
}
