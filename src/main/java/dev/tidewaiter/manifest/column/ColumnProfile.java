package dev.tidewaiter.manifest.column;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.FullWidthDigits;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the first cells of a column look like, whatever its heading says. */
public final class ColumnProfile {

    private static final int MANY = 5;
    private static final int FEWEST_PLACES = 3;

    /** "Jana Kovar", "КОВАР Яна Игоревна", "林晓岚": each word with a capital, where a script has them, and no digit. */
    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:,?\\s+\\p{Lu}[\\p{L}\\p{M}'’.-]*){1,3}|\\p{IsHan}{2,4}|[\\p{Lo}\\p{M}]{2,}(?:\\s+[\\p{Lo}\\p{M}]{2,}){1,3}");

    private final Set<Integer> codeLengths = new HashSet<>();
    private final Set<String> distinct = new HashSet<>();
    private int filled;
    private int errors;
    private int numbers;
    private int mixed;
    private int hyphened;
    private int codes;
    private int oddCodes;
    private int identifiers;
    private int companies;
    private int persons;
    private int countries;
    private int dates;
    private int texts;
    private int letters;
    private int wordy;
    private int smallNumbers;
    private int amounts;
    private int partValues;
    private int containers;
    private int provenContainers;
    private int parcels;
    private int shortWords;
    private int withoutDigit;
    private final DateOrders orders = new DateOrders();
    private boolean counting = true;
    private long lastNumber = Long.MIN_VALUE;

    void add(SourceCell cell, ManifestDictionaries dictionaries) {
        var words = dictionaries.words();
        var reader = dictionaries.dates();
        var text = FullWidthDigits.narrow(cell.text());
        if (words.isAbsent(text) || words.isDitto(text)) {
            return;
        }
        filled++;
        distinct.add(text);
        if (cell.kind() == SourceCell.Kind.ERROR) {
            errors++; // a formula that failed says nothing of what the others hold
            return;
        }
        withoutDigit += text.chars().noneMatch(Character::isDigit) ? 1 : 0;
        boolean date = cell.kind() == SourceCell.Kind.DATE;
        if (date || text.startsWith("http") || text.startsWith("www.") || text.startsWith("=DISPIMG")) {
            dates += date ? 1 : 0;
            counting = false;
            return;
        }
        int digits = 0;
        int alphabetic = 0;
        int syllabic = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            alphabetic += Character.isLetter(c) ? 1 : 0;
            syllabic += Characters.isSpaceless(c) && Character.isLetter(c) ? 1 : 0;
        }
        amounts += words.signs().isAmount(text) ? 1 : 0;
        partValues += text.length() < 10 && alphabetic > 0 && words.signs().isPartValue(text) ? 1 : 0;
        shortWords += digits == 0 && alphabetic > 0 && text.length() <= 8 ? 1 : 0;
        containers += ContainerNumber.isShaped(text) ? 1 : 0;
        provenContainers += ContainerNumber.is(text) ? 1 : 0;
        parcels += digits > 1 && text.length() < 20 && dictionaries.values().isParcel(text) ? 1 : 0;
        smallNumbers += digits > 0 && digits < 5 && digits + (text.endsWith(".") ? 1 : 0) == text.length() ? 1 : 0;
        count(text, digits, alphabetic);
        if (alphabetic == 0 && digits > 0) {
            numbers++;
            if (digits >= 5 && !CodeShape.fits(text, digits) && reader.isDate(text)) {
                dates++;
            }
            orders.note(text, reader);
            return;
        }
        letters += alphabetic;
        persons += digits == 0
                        && text.length() < 60
                        && PERSON.matcher(text.strip()).matches()
                ? 1
                : 0;
        mixed += digits > 0 && text.length() < 25 ? 1 : 0;
        wordy += alphabetic > 2 && alphabetic + syllabic >= 2 * digits ? 1 : 0;
        texts += alphabetic > 3 && (alphabetic >= digits || text.indexOf(' ') > 0) ? 1 : 0;
        identifiers += digits >= 8 && text.length() <= 24 && text.indexOf(' ') < 0 ? 1 : 0;
        if (text.length() <= 40 && Countries.named(text) != null && !Countries.isPart(text)) {
            countries++;
        } else if (dictionaries.partyWords().looksLikeCompany(text)) {
            companies++;
        }
        boolean timed = text.indexOf(':') > 0; // "2026-03-02T10:11:12+00:00"
        if (digits > 2 && (digits < 9 || timed) && text.length() < 30 && reader.isDate(text)) {
            dates++;
        }
    }

    private void count(String text, int digits, int alphabetic) {
        if (alphabetic == 0 && CodeShape.fits(text, digits)) {
            codes++;
            codeLengths.add(digits);
        }
        if (alphabetic == 0 && (digits == 5 || digits == 7 || digits == 9)) {
            oddCodes++;
        }
        identifiers += alphabetic == 0 && digits >= 9 && digits == text.length() ? 1 : 0;
        hyphened += alphabetic == 0 && text.indexOf('-') > 1 ? 1 : 0; // "00-00001234", as 1C numbers its articles
        long number = digits > 0 && digits == text.length() && digits < 10 ? Long.parseLong(text) : Long.MIN_VALUE;
        counting &= number != Long.MIN_VALUE
                && number < 100_000
                && (number == 1 || number == lastNumber + 1 || number == lastNumber);
        lastNumber = number;
    }

    private boolean most(int part) {
        return filled > errors && part * 10 >= (filled - errors) * 7;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    public int filled() {
        return filled;
    }

    /** Codes of the same few lengths; a column where only some rows could be codes is none. */
    public boolean looksLikeCodes() {
        return most(codes) && codeLengths.size() <= 2;
    }

    boolean looksLikeIdentifiers() {
        return most(identifiers) && !most(codes);
    }

    public boolean looksLikeCountries() {
        return most(countries);
    }

    public boolean looksLikeCompanies() {
        return filled > 0 && companies * 10 >= filled * 4;
    }

    boolean holdsOnlyCompanies() {
        return filled > 1 && companies == filled;
    }

    /** Whether half of its cells are written as names of persons are; some goods are, too. */
    boolean looksLikePersons() {
        return filled > 0 && persons * 2 >= filled;
    }

    /** Whether some of its cells name countries; others may name towns. */
    boolean namesCountries() {
        return filled < FEWEST_PLACES || (countries > 0 && countries * 10 >= filled * 3);
    }

    /** Whether none of its cells could be a code of the tariff, and most have letters beside digits. */
    public boolean namesArticles() {
        return filled > 1 && codes == 0 && (mixed + hyphened) * 10 >= filled * 6;
    }

    /** Whether it has several cells, and all of them are numbers. */
    boolean numbersAll() {
        return filled > 1 && numbers == filled && dates == 0;
    }

    boolean looksLikeSmallNumbers() {
        return most(smallNumbers);
    }

    boolean looksLikeAmounts() {
        return most(amounts);
    }

    /** Whether some of its cells are the values of electronic parts, which begin with a number as sums do. */
    boolean valuesParts() {
        return partValues * 10 >= filled * 2 && partValues > 1;
    }

    /** A few short words again and again, such as PCS and CTNS. */
    boolean looksLikeUnits() {
        return filled > 0 && shortWords == filled && distinct.size() <= 5;
    }

    public boolean looksLikeKinds() {
        return looksLikeUnits() && amounts == 0;
    }

    boolean looksLikeCurrency() {
        return looksLikeUnits() && distinct.stream().allMatch(text -> text.length() == 3 || text.length() == 1);
    }

    /** Whether each cell is a number of something: "67 CTNS". */
    boolean countsKinds() {
        return most(amounts) && mixed == filled;
    }

    /** Whether its cells number the packages of a shipment, each of so many. */
    boolean numbersParcels() {
        return most(parcels);
    }

    boolean looksLikeContainers() {
        return most(containers);
    }

    boolean provesContainers() {
        return most(provenContainers);
    }

    public boolean looksLikeDates() {
        return most(dates);
    }

    boolean hasDates() {
        return dates > 0;
    }

    /** Words, not codes: at least a dozen letters a cell. */
    public boolean looksLikeText() {
        return most(texts) && letters >= filled * 12;
    }

    /** Words, be they few: "Pens" and "Engine L550E", but not "TA-5630R". */
    public boolean looksLikeWords() {
        return most(wordy);
    }

    /** Whether some cells, be they few, are words. */
    boolean hasWords() {
        return wordy > 0;
    }

    /** Whether many cells say the same few things, as the name of a site or a class does. */
    boolean isRepetitive() {
        return filled >= MANY && (distinct.size() == 1 || distinct.size() * 10 <= filled);
    }

    public boolean counts() {
        return filled > 0 && counting;
    }

    /** Whether all that stands in it is of one kind. */
    public boolean holdsOnly(Predicate<String> kind) {
        return filled > 0 && distinct.stream().allMatch(kind);
    }

    /** The same of most of what stands in it, be there a few words of the foot below. */
    boolean holdsMostly(Predicate<String> kind) {
        return filled > 0 && distinct.stream().filter(kind).count() * 10 >= distinct.size() * 6L;
    }

    /** Whether most of its cells are without a digit. */
    boolean lacksDigits() {
        return most(withoutDigit);
    }

    public boolean isDistinct() {
        return filled > 0 && distinct.size() * 10 >= filled * 8;
    }

    /** Whether the column holds codes of an odd length by nature, so that no zero was lost. */
    public boolean codesAreOdd() {
        return oddCodes > codes && oddCodes * 2 > filled;
    }

    /** Which number of its dates is the day. */
    public DateOrders dateOrders() {
        return orders;
    }
}
