package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.lists.IdentifierLabels;
import dev.tidewaiter.designation.lists.Particulars;
import java.util.regex.Pattern;

/**
 * What OFAC writes into the remarks of an entry: numbers, nationality, birth, whom it is linked to, and the aliases it calls weak, in
 * single quotes.
 */
public final class OfacRemarks {

    private static final Pattern PARTS = Pattern.compile(";\\s+");
    private static final Pattern WEAK = Pattern.compile("(?:alt\\. )?[afn]\\.k\\.a\\. '?(.*?)'?");
    private static final Pattern CITIZEN = Pattern.compile("(?:alt\\. )?(?:nationality|citizen) (.*)");
    private static final Pattern BORN = Pattern.compile("(?:alt\\. )?DOB (.*)");
    private static final Pattern LINK = Pattern.compile("\\(?(?:alt\\. )?(Linked To): (.*?)\\)?");

    private OfacRemarks() {}

    /** Puts what the remarks say into an entry. */
    static void read(String remarks, IdentifierLabels labels, EntryDraft entry) {
        entry.remarks(remarks);
        for (var part : PARTS.split(remarks.strip(), -1)) {
            var text = part.endsWith(".") ? part.substring(0, part.length() - 1).strip() : part.strip();
            if (!text.isEmpty()) {
                one(text, labels, entry);
            }
        }
    }

    /** Puts into an entry whom remarks link it to, where all else that they could say stands in fields of its own. */
    static void links(String remarks, EntryDraft entry) {
        for (var part : PARTS.split(remarks.strip(), -1)) {
            var link = LINK.matcher(part.strip());
            if (link.matches()) {
                entry.link(new Particulars.Link(link.group(1), whole(link.group(2)), "", ""));
            }
        }
    }

    /** A name whose last bracket was taken for that around all that is linked. */
    private static String whole(String name) {
        return name.indexOf('(') >= 0 && name.lastIndexOf('(') > name.lastIndexOf(')') ? name + ")" : name;
    }

    private static void one(String text, IdentifierLabels labels, EntryDraft entry) {
        var weak = WEAK.matcher(text);
        var citizen = CITIZEN.matcher(text);
        var born = BORN.matcher(text);
        var link = LINK.matcher(text);
        if (weak.matches()) {
            entry.name(weak.group(1), true);
        } else if (citizen.matches()) {
            entry.country(citizen.group(1));
        } else if (born.matches()) {
            entry.born(born.group(1));
            if (text.startsWith("DOB ")) {
                entry.note(text, "; ");
            }
        } else if (link.matches()) {
            entry.link(new Particulars.Link(link.group(1), link.group(2), "", ""))
                    .note(link.group(1) + ": " + link.group(2), "; ");
        } else {
            labels.number(text).ifPresent(number -> {
                entry.number(number.label(), number.value());
                entry.country(number.issuer());
            });
        }
    }
}
