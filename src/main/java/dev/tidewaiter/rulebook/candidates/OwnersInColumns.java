package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.designation.ownership.OwnershipLink;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.OwnValue;
import dev.tidewaiter.shipment.Party;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The owners that a line names in columns of their own, and the shares beside them: who owns the party that gets the goods. A
 * share that stands in no column and behind no name is not known.
 */
final class OwnersInColumns {

    private static final String OWNERS = "owners";
    private static final String SHARES = "owner-share";
    private static final String PLACE = "the column of owners";

    private static final Pattern BETWEEN = Pattern.compile("[;|\\n]");
    private static final Pattern NAME_AND_SHARE =
            Pattern.compile("(?<name>.*?)[\\s,:(=-]*(?<share>\\d{1,3}(?:[.,]\\d{1,12})?) ?%\\)?");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,12})?) ?%?");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private OwnersInColumns() {}

    /** The links to a party that gets the goods; none for most lines. */
    static List<OwnershipLink> of(GoodsLine line, Party party) {
        var owners = parts(text(line, OWNERS));
        if (owners.isEmpty()) {
            return List.of();
        }
        var shares = parts(text(line, SHARES));
        var links = new ArrayList<OwnershipLink>();
        for (int i = 0; i < owners.size(); i++) {
            var owner = owners.get(i);
            var share = shares.size() == owners.size() ? share(shares.get(i)) : null;
            var within = NAME_AND_SHARE.matcher(owner);
            if (within.matches() && !within.group("name").isBlank()) {
                owner = within.group("name").strip();
                share = share == null ? percent(within.group("share")) : share;
            }
            links.add(new OwnershipLink(owner, party.name().text(), share, false, null, null, "", PLACE));
        }
        return List.copyOf(links);
    }

    private static String text(GoodsLine line, String column) {
        for (OwnValue own : line.own()) {
            if (own.column().equals(column) && own.value().isRead()) {
                return own.value().text();
            }
        }
        return "";
    }

    private static List<String> parts(String text) {
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static @Nullable BigDecimal share(String text) {
        var written = SHARE.matcher(text);
        return written.matches() ? percent(written.group(1)) : null;
    }

    private static @Nullable BigDecimal percent(String text) {
        var share = new BigDecimal(text.replace(',', '.'));
        return share.compareTo(WHOLE) > 0 ? null : share;
    }
}
