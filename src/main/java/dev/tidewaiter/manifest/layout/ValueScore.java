package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.DocumentTitles;
import dev.tidewaiter.manifest.heading.DocumentTitles.TitledNumber;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How well a text fits a field by its content alone: a date for a date, a company for a party. */
public final class ValueScore {

    static final double NEVER = -100;

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_NUMBER = 60;
    /** Day, month and year: "52987" and "AB-20311" may be read as dates, and are numbers as well. */
    private static final Pattern DAY = Pattern.compile(
            "\\P{L}{0,2}\\d{1,2}\\P{L}{1,3}(?:\\d{1,2}|\\p{L}{3,12})\\P{L}{1,3}(?:19|20)\\d\\d.{0,8}|(?:19|20)\\d\\d[-./]\\d\\d[-./]\\d\\d.{0,9}");

    /** "Page 1 of 2", "Página 1 de 2", "Seite 1 von 2": what stands at the head of a form beside its title. */
    private static final Pattern PAGE = Pattern.compile("\\p{L}+\\.?:?\\s+\\d{1,3}\\s+\\p{L}{1,4}\\s+\\d{1,3}");

    /** "UN9367205/146S": the number that a ship keeps, and that of its voyage, as Chinese declarations have it. */
    private static final Pattern SHIP_BY_NUMBER = Pattern.compile("[A-Z]{2,3}\\d{7}(?:\\s*/\\s*[\\p{L}\\d-]+)?");

    /** "/home/user/pump.sch", "list_of_parts.py": what a program says of its files, beside "Source:" and "Generator:". */
    private static final Pattern FILE =
            Pattern.compile("(?:\\p{L}:)?(?:[/\\\\][^\\s/\\\\]+){2,}|\\w*_\\w*\\.(?<kind>\\p{Alnum}{1,9})");

    private final ManifestDictionaries dictionaries;

    public ValueScore(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    public double of(Field field, SourceCell cell, String written) {
        var text = written.strip();
        if (text.isEmpty()
                || isPlaceholder(text)
                || dictionaries.words().terms().isNumberOfPage(text)) { // "SHEET NO. 1" beside "FROM:"
            return NEVER;
        }
        boolean date = cell.kind() == SourceCell.Kind.DATE || isDate(text, field.attribute() == Attribute.DATE);
        return switch (field.attribute()) {
            case NAME -> field.role() == Role.CONTACT ? person(text, date) : name(field.role(), text, date);
            case ADDRESS -> Characters.letters(text) < 3 || date ? NEVER : text.length() > 12 ? 1 : 0;
            case COUNTRY -> country(text);
            case DATE -> date ? 3 : Characters.digits(text) > 1 && text.length() < 40 ? 0.5 : NEVER;
            case ID -> Characters.digits(text) >= 5 && text.length() < 40 ? 2 : -2;
            case NUMBER -> Character.isDigit(text.charAt(0)) || Characters.digits(text) * 2 > text.length() ? 2 : NEVER;
            default -> field == Field.INCOTERM && isTermOfDelivery(text) ? 2 : text(field, text, date);
        };
    }

    /** "To pay: USD 15 180,00" asks for no country, although "pays" does. */
    private double country(String text) {
        if (Countries.named(text) != null) {
            return 3;
        }
        if (Countries.inText(text) != null) {
            return 1.5;
        }
        var values = dictionaries.values();
        boolean paid = values.isPayment(text); // "Pay: Net 45 EOM"
        boolean amount =
                Characters.digits(text) > 2 && !values.currencies().in(text).isEmpty();
        return paid ? 0 : amount || Characters.letters(text) < 2 ? NEVER : -1;
    }

    /** "To: Mr Omega" over his company: the label of a party has its value in its own cell and below, and not beside it. */
    public boolean isPersonOfFirm(Field field, String inline, @Nullable SourceCell below) {
        return field.role() != null
                && below != null
                && dictionaries.partyWords().addressing().isPerson(inline)
                && isCompany(below.text());
    }

    /** Whoever is to be asked for is no company. */
    private double person(String text, boolean date) {
        double fit = name(Role.CONTACT, text, date);
        return dictionaries.partyWords().looksLikeCompany(text) ? Math.min(fit, -1) : fit;
    }

    private double name(@Nullable Role role, String text, boolean date) {
        boolean titled =
                text.length() < 40 && dictionaries.partyWords().titles().writerOf(text) != null;
        if (titled && !dictionaries.partyWords().looksLikeCompany(text)) {
            return NEVER; // "COMMERCIAL INVOICE", but not "Invoice Systems GmbH"
        }
        // a Russian form has the name, the address and the bank of a party in one line
        var head = text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
        boolean company = dictionaries.partyWords().looksLikeCompany(head);
        if (!company && dictionaries.titles().in(text, "").stream().anyMatch(TitledNumber::heads)) {
            return NEVER; // "Счет на оплату № 572 от 28 октября 2023 г."
        }
        boolean number = Characters.digits(text) * 2 > text.length()
                && !company
                && !(role == Role.VESSEL && SHIP_BY_NUMBER.matcher(text).matches());
        boolean mailAddress =
                !company && text.indexOf('@') > 0 && text.indexOf('\n') < 0; // a box may hold one among its lines
        if (date || Characters.letters(text) < 2 || number || mailAddress || isFile(text)) {
            return NEVER;
        }
        double fit = company ? 3 : 0;
        return text.length() > LONGEST_NAME && !company && text.indexOf('\n') < 0 ? fit - 2 : fit;
    }

    /** A name may be written with such a sign between its words, too: "OMEGA_TRADING.LLC". */
    private boolean isFile(String text) {
        var file = FILE.matcher(text);
        return file.matches()
                && (file.group("kind") == null || !dictionaries.partyWords().isOnlyLegalForm(file.group("kind")));
    }

    private double text(Field field, String text, boolean date) {
        boolean numbered =
                switch (field) {
                    case SHIPMENT, INVOICE_NUMBER, CONTRACT, PURCHASE_ORDER, BILL_OF_LADING, AIR_WAYBILL, CONTAINER ->
                        true;
                    default -> false;
                };
        if (numbered && PAGE.matcher(text).matches()) {
            return NEVER;
        }
        if (numbered) {
            boolean waybill = field == Field.BILL_OF_LADING || field == Field.AIR_WAYBILL;
            if (waybill && Characters.digits(text) == 0) {
                return NEVER; // "Issued by" below "Air Waybill"
            }
            if (DAY.matcher(text).matches() && date && field != Field.INVOICE_NUMBER && field != Field.CONTRACT) {
                return NEVER; // the title "Waybill" over the day when it was written
            }
            double fit = Characters.digits(text) > 0 ? 2 : Characters.letters(text) > 12 ? -3 : -1.5;
            return fit - (text.length() > LONGEST_NUMBER ? 2 : 0) - (date ? 2 : 0);
        }
        boolean place =
                field == Field.PORT_OF_LOADING || field == Field.PORT_OF_DISCHARGE || field == Field.PLACE_OF_DELIVERY;
        if (place) {
            return date || Characters.letters(text) < 2 || isFile(text) ? NEVER : text.length() > 80 ? -1 : 0.8;
        }
        boolean words = field == Field.INCOTERM || field == Field.PAYMENT_TERMS || field == Field.MODE_OF_TRANSPORT;
        return words && Characters.letters(text) < 2 ? NEVER : 0.5;
    }

    /** The titles before the numbers of documents. */
    public DocumentTitles titles() {
        return dictionaries.titles();
    }

    public boolean isCompany(String text) {
        return dictionaries.partyWords().looksLikeCompany(text);
    }

    public boolean isTermOfDelivery(String text) {
        return dictionaries.words().isTermOfDelivery(text);
    }

    private boolean isDate(String text, boolean asked) {
        var dates = dictionaries.dates();
        return text.length() < 30
                && Characters.digits(text) > 2
                && (asked ? dates.mayBeDate(text) : dates.isDate(text));
    }

    /** Lines to write on, brackets with an explanation, and fields that a program would have filled in. */
    private boolean isPlaceholder(String text) {
        return TextMarks.isBracketed(text)
                || dictionaries.words().isAbsent(text)
                || (text.length() < LONGEST_NUMBER
                        && dictionaries.words().terms().isTitleOfSums(text))
                || text.chars().allMatch(c -> !Character.isLetterOrDigit(c));
    }
}
