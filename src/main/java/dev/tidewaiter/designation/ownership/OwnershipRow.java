package dev.tidewaiter.designation.ownership;

import dev.tidewaiter.designation.ownership.OwnershipReader.OwnershipColumn;
import dev.tidewaiter.wordlist.WordLists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a file of owners, and what is wrong with it. What cannot be read is told and then counts as not known. */
final class OwnershipRow {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** At most as many decimals as a register gives; longer ones are slips. */
    private static final Pattern SHARE = Pattern.compile("([+-]?\\d{1,9}(?:[.,]\\d{1,12})?) ?%?");

    /** Whoever owns whom is read alike under every rulebook. */
    private static final OwnershipWords WORDS = OwnershipWords.of(WordLists.bundled());

    private final String place;
    private final Map<OwnershipColumn, String> texts;
    private final List<String> faults;

    OwnershipRow(String place, Map<OwnershipColumn, String> texts, List<String> faults) {
        this.place = place;
        this.texts = texts;
        this.faults = faults;
    }

    /** The link; null when the row names no two parties. */
    @Nullable
    OwnershipLink link() {
        var owner = text(OwnershipColumn.OWNER);
        var owned = text(OwnershipColumn.OWNED);
        if (owner.isEmpty() || owned.isEmpty()) {
            fault("%s is empty, so the row says nothing and is not used. Write the name, or delete the row."
                    .formatted(owner.isEmpty() ? "owner" : "owned"));
            return null;
        }
        var share = share();
        boolean control = control();
        var from = day(OwnershipColumn.FROM);
        var to = day(OwnershipColumn.TO);
        if (from != null && to != null && to.isBefore(from)) {
            fault("it ends on %s, before it begins on %s. Correct the days; until then the link counts on every day."
                    .formatted(to, from));
            from = null;
            to = null;
        }
        return new OwnershipLink(owner, owned, share, control, from, to, text(OwnershipColumn.SOURCE), place);
    }

    private String text(OwnershipColumn column) {
        return texts.getOrDefault(column, "").strip();
    }

    private void fault(String what) {
        faults.add(place + ": " + what);
    }

    private @Nullable BigDecimal share() {
        var text = text(OwnershipColumn.SHARE);
        if (WORDS.areUnknown(text)) {
            return null;
        }
        var written = SHARE.matcher(text.replace('\u00A0', ' '));
        if (!written.matches()) {
            fault(
                    "the share \"%s\" is no number. Write it in percent, such as 33.3, or leave it empty when it is not known; until then it counts as unknown."
                            .formatted(text));
            return null;
        }
        var share = new BigDecimal(written.group(1).replace(',', '.'));
        if (share.signum() < 0 || share.compareTo(WHOLE) > 0) {
            fault("the share %s is %s. Write it in percent, 0 to 100; until then it counts as unknown."
                    .formatted(text, share.signum() < 0 ? "negative" : "over 100"));
            return null;
        }
        return share;
    }

    private boolean control() {
        var text = text(OwnershipColumn.CONTROL);
        if (WORDS.affirm(text) || WORDS.deny(text)) {
            return WORDS.affirm(text);
        }
        fault("control is \"%s\". Write yes or leave it empty; until then it counts as yes.".formatted(text));
        return true;
    }

    private @Nullable LocalDate day(OwnershipColumn column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            fault("%s is \"%s\", which is no day. Write it as 2026-05-31; until then the link counts as if it had none."
                    .formatted(column.heading(), text));
            return null;
        }
    }
}
