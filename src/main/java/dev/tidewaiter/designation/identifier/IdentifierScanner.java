package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.designation.threshold.NumberThresholds;
import dev.tidewaiter.shipment.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds numbers of a party in a text that holds more: behind a label, in front of the name or behind it, with letters, points
 * and hyphens. House numbers, postal codes, years and dates are too short or of another shape.
 */
final class IdentifierScanner {

    /** A number, in capitals without points and hyphens, and its kind where a label tells it. */
    record Found(Identifier.Kind kind, String number) {}

    /** Longer than the number of any register; it bounds what is looked up. */
    private static final int LONGEST = 24;

    /** Longer than a cell of a workbook, and more numbers than one holds; they bound the time that a hostile cell takes. */
    private static final int LONGEST_TEXT = 33_000;

    private static final int MOST = 4_000;
    private static final int IMO_LENGTH = 7;
    private static final int USCC_LENGTH = 18;
    private static final String IMO = "IMO";
    private static final char LAST_ASCII = '\u007f';

    private final String text;
    private final NumberThresholds thresholds;
    private final ShipNumberWords betweenImoAndNumber;
    private final Set<Found> found = new LinkedHashSet<>(4);

    /** Whether the word before, a "No." apart, is IMO. */
    private boolean behindImo;

    /** Groups of digits since the last word, as in {@code 5147 7461 8907 0}. */
    private final StringBuilder groups = new StringBuilder();

    /** Words between blanks since the last other mark, of which a number in groups with letters is put together. */
    private final List<String> pieces = new ArrayList<>(8);

    private IdentifierScanner(String text, NumberThresholds thresholds, ShipNumberWords betweenImoAndNumber) {
        this.text = text;
        this.thresholds = thresholds;
        this.betweenImoAndNumber = betweenImoAndNumber;
    }

    /** Whether a text has digits enough to hold a number; asked first, because most names have none. */
    static boolean mayHold(String text, NumberThresholds thresholds) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < thresholds.fewestDigits(); i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= thresholds.fewestDigits() || mayHoldOrganisationCode(text);
    }

    /** Whether a word begins as Chinese organisation codes with letters do, which have few digits. */
    private static boolean mayHoldOrganisationCode(String text) {
        for (int i = 0; i + 2 < text.length(); i++) {
            boolean begins = (text.charAt(i) | 0x20) == 'm'
                    && (text.charAt(i + 1) | 0x20) == 'a'
                    && isDigit(text.charAt(i + 2))
                    && (i == 0 || !isPart(text.charAt(i - 1)));
            if (begins) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text may hold a number that counts anywhere: one that is long enough for that, or a ship's behind its label. */
    static boolean mayCountAnywhere(String text, NumberThresholds thresholds) {
        return mayHoldLong(text, thresholds)
                || mayHoldOrganisationCode(text)
                || (saysImo(text) && mayHold(text, thresholds));
    }

    private static boolean saysImo(String text) {
        for (int i = 0; i + IMO.length() < text.length(); i++) {
            boolean begins = (text.charAt(i) | 0x20) == 'i' || text.charAt(i) > LAST_ASCII; // Turkish has more of them
            if (begins && text.regionMatches(true, i, IMO, 0, IMO.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether letters and digits in a text are enough for a number that counts anywhere. */
    private static boolean mayHoldLong(String text, NumberThresholds thresholds) {
        int length = text.length();
        if (length < thresholds.anywhere()) {
            return false;
        }
        int digits = 0;
        int parts = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits++;
                parts++;
            } else if (isPart(c)) {
                parts++;
            } else if ((c != '-' && c != '.' && c != '/' && c != ' ') || !isBetweenDigits(text, i)) {
                if (digits >= thresholds.fewestDigits() && parts >= thresholds.anywhere()) {
                    return true;
                }
                digits = 0;
                parts = 0;
            }
        }
        return digits >= thresholds.fewestDigits() && parts >= thresholds.anywhere();
    }

    private static boolean isBetweenDigits(String text, int at) {
        return at > 0 && at + 1 < text.length() && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
    }

    /** The numbers in a text, each once; more than a cell of a sheet can hold are told of as too long. Never fails. */
    static List<Found> in(String text, NumberThresholds thresholds, ShipNumberWords betweenImoAndNumber) {
        if (!mayHold(text, thresholds) || text.length() > LONGEST_TEXT) {
            return List.of();
        }
        var texts = new IdentifierScanner(text, thresholds, betweenImoAndNumber);
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && (isPart(text.charAt(i)) || (from >= 0 && texts.joins(i)));
            if (inside) {
                from = from < 0 ? i : from;
            } else if (from >= 0) {
                texts.word(text.substring(from, i));
                from = -1;
            }
            if (!inside && i < text.length() && text.charAt(i) != ' ') {
                texts.endRun();
            }
        }
        texts.endRun();
        return List.copyOf(texts.found);
    }

    /** Whether a point, hyphen or slash stands between two parts of one number. */
    private boolean joins(int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '.' || c == '/')
                && at + 1 < text.length()
                && isPart(text.charAt(at - 1))
                && isPart(text.charAt(at + 1));
    }

    private void word(String word) {
        var number = IdentifierFormats.normalised(word);
        int digits = digits(number);
        pieces.add(number);
        if (digits == number.length() && number.length() == word.length()) {
            groups.append(number).append(' ');
        } else {
            addGroups();
        }
        imo(number);
        if (digits == 0) {
            behindImo = number.equals(IMO) || (behindImo && betweenImoAndNumber.contains(number));
            return;
        }
        behindImo = false;
        if (IdentifierFormats.isDate(word)) {
            return;
        }
        boolean ofPaper = IdentifierFormats.isOfPaper(word);
        if (!ofPaper) {
            add(number, digits);
        }
        if (number.length() != word.length()) {
            for (int from = 0, i = 0; i <= word.length(); i++) {
                if (i == word.length() || !isPart(word.charAt(i))) {
                    var part = IdentifierFormats.normalised(word.substring(from, i));
                    add(part, digits(part));
                    from = i + 1;
                }
            }
        }
        int label = leadingLetters(number);
        if (label > 1) {
            // a label written together with the number: INN3808184570
            addUpToLetters(number.substring(label));
        } else if (!ofPaper) {
            addTaxNumber(number);
        }
    }

    /** A number behind its label, and the part of it before another label: INN3808184570KPP380801001. */
    private void addUpToLetters(String number) {
        add(number, digits(number));
        int end = 0;
        while (end < number.length() && isDigit(number.charAt(end))) {
            end++;
        }
        if (end < number.length()) {
            add(number.substring(0, end), end);
        }
        addTaxNumber(number.substring(0, end));
    }

    private void addTaxNumber(String digits) {
        var tax = IdentifierFormats.taxNumberIn(digits);
        if (!tax.isEmpty()) {
            put(Identifier.Kind.INN, tax);
        }
    }

    private void imo(String number) {
        boolean labelled = number.startsWith(IMO) && number.length() == IMO.length() + IMO_LENGTH;
        var ship = labelled ? number.substring(IMO.length()) : number;
        if ((labelled || behindImo) && ship.length() == IMO_LENGTH && digits(ship) == IMO_LENGTH) {
            put(Identifier.Kind.IMO, ship);
        }
    }

    private void endRun() {
        addGroups();
        addPieces();
    }

    /** A number of letters and digits in groups, as in {@code 9144 0300 MA5H X80Y 1Q}: only its check digit tells it from words. */
    private void addPieces() {
        for (int from = 0; from < pieces.size(); from++) {
            var number = new StringBuilder(LONGEST);
            for (int to = from; to < pieces.size() && number.length() < USCC_LENGTH; to++) {
                number.append(pieces.get(to));
            }
            if (number.length() == USCC_LENGTH && IdentifierFormats.isUscc(number.toString())) {
                put(Identifier.Kind.USCC, number.toString());
            }
        }
        pieces.clear();
    }

    private void addGroups() {
        var number = groups.toString().replace(" ", "");
        if (number.length() >= thresholds.inGroups() && number.length() < groups.length() - 1) {
            add(number, number.length());
        }
        groups.setLength(0);
    }

    private void add(String number, int digits) {
        if (IdentifierFormats.isOrganisationCode(number)) {
            put(Identifier.Kind.OTHER, number);
            return;
        }
        if (number.length() >= thresholds.shortest()
                && number.length() <= LONGEST
                && digits >= thresholds.fewestDigits()) {
            put(IdentifierFormats.provenKind(number), number);
            var meant = digits == number.length() ? "" : IdentifierFormats.withDigitsForLetters(number);
            if (!meant.isEmpty()) {
                put(IdentifierFormats.provenKind(meant), meant);
            }
        }
    }

    private void put(Identifier.Kind kind, String number) {
        var one = new Found(kind, number);
        if (found.size() < MOST) {
            found.add(one);
        }
    }

    private static int leadingLetters(String number) {
        int letters = 0;
        while (letters < number.length() && !isDigit(number.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }
}
