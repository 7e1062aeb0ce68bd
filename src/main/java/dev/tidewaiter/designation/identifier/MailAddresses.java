package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.shipment.Identifier;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses in a text. One mail box is one party's, so that a listed one tells its party as a long number does. */
public final class MailAddresses {

    /** A mailbox and a domain (RFC 5321), of the letters that nearly all are written in; "_" may be a sign in front of it, as forms write. */
    private static final Pattern MAIL = Pattern.compile(
            "(?<![A-Za-z0-9.%+-])(?<![A-Za-z0-9.%+-]_)[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\\.[A-Za-z0-9-]{1,63}){1,5}(?![A-Za-z0-9-])");

    private static final char WIDE_AT = '＠';

    private static final String LABEL = "E-mail";

    private MailAddresses() {}

    /** Whether a text may hold one; for nearly all texts this is all that is asked. */
    static boolean mayBeIn(String text) {
        return text.indexOf('@') > 0 || text.indexOf(WIDE_AT) > 0;
    }

    /** Those of a text, in capitals as all listed numbers are; mostly none. */
    static List<String> in(String text) {
        if (!mayBeIn(text)) {
            return List.of();
        }
        var found = new ArrayList<String>(1);
        var mails = MAIL.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)); // letters of full width, too
        while (mails.find()) {
            found.add(mails.group().toUpperCase(Locale.ROOT));
        }
        return found;
    }

    /** What a list says of somebody's mail among an address or a remark, as numbers of the party. */
    public static List<ListedIdentifier> listedIn(String text) {
        return in(text).stream()
                .map(mail -> new ListedIdentifier(Identifier.Kind.OTHER, mail, LABEL))
                .toList();
    }
}
