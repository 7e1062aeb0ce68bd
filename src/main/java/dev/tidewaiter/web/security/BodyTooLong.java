package dev.tidewaiter.web.security;

import dev.tidewaiter.wording.English;
import java.io.IOException;

/** More bytes came than are taken; whoever sent them had not said how many. The message is for whoever sent them. */
public final class BodyTooLong extends IOException {

    private static final long serialVersionUID = 1;

    BodyTooLong(long most) {
        super(sentence(most));
    }

    static String sentence(long most) {
        return English.format("At most %,d bytes are taken at once. Send less, or in several parts.", most);
    }
}
