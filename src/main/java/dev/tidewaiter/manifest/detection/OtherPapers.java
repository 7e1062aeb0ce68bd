package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.value.Currencies;
import dev.tidewaiter.manifest.value.PaperHeadings;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells tables of goods that nobody sends, such as price lists, of papers about goods, such as registers of invoices for the tax
 * office, and of no goods at all, such as lists of people, rates of freight and marks for suppliers. Their rows are looked through for what must not pass unsaid, and are no lines of a shipment.
 */
final class OtherPapers {

    static final String PRICES = "of a list of prices: no quantity, no receiver, no number of a document";
    static final String PAPERS = "of a register of invoices or payments, which names no goods";
    static final String STAFF = "of a list of people, no goods";
    static final String PERFORMANCE = "of a list of how well somebody delivers, no goods";
    static final String FREIGHT = "of a list of rates of freight, no goods";
    static final String HAULAGE = "of a statement of haulage, which names no goods";

    static final String SUMMARY = "of a summary of other lines, no goods of its own";

    /** What a heading means that says something of a party, and not of which. */
    private static final Set<Kind> OF_NOBODY = EnumSet.of(Kind.PARTY_NAME, Kind.PARTY_ADDRESS, Kind.PARTY_ID);

    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}|\\b[A-Z]{3}\\b");
    private static final int FEWEST_OF_STAFF = 2;
    private static final int FEWEST_RATES = 2;
    private static final int FEWEST_MARKS = 2;
    private static final int FEWEST_OF_MONEY = 2;
    private static final int FEWEST_PRICES = 2;
    private static final int FEWEST_OF_HAULAGE = 2;
    private static final int FEWEST_WITH_MONEY = 3;

    private final Headings headings;
    private final PaperHeadings papers;
    private final Currencies currencies;
    private final SummaryOfLines summary;

    OtherPapers(ManifestDictionaries dictionaries) {
        this.headings = dictionaries.headings();
        this.papers = dictionaries.words().terms().papers();
        this.currencies = dictionaries.values().currencies();
        this.summary = new SummaryOfLines(dictionaries);
    }

    /** A layout with the reason why its rows are no lines of a shipment, where there is one; an officer who named its columns knows better. */
    Layout marked(Layout layout, List<SourceRow> above) {
        if (layout.columns().stream().anyMatch(column -> column.known() == Sureness.SAID)) {
            return layout;
        }
        if (isRegister(layout)) {
            return layout.as(PAPERS);
        }
        if (isOfStaff(layout)) {
            return layout.as(STAFF);
        }
        if (isOfFreight(layout)) {
            return layout.as(FREIGHT);
        }
        if (isOfHaulage(layout)) {
            return layout.as(HAULAGE);
        }
        if (isOfPerformance(layout)) {
            return layout.as(PERFORMANCE);
        }
        if (summary.is(layout, above)) {
            return layout.as(SUMMARY);
        }
        return isPriceList(layout, above) ? layout.as(PRICES) : layout;
    }

    private boolean isPriceList(Layout layout, List<SourceRow> above) {
        boolean shipped = layout.columns().stream().map(Column::field).anyMatch(OtherPapers::isOfShipment)
                || layout.form().values().stream()
                        .map(value -> value.column().field())
                        .anyMatch(field -> isOfShipment(field) && !isOfSender(field));
        if (shipped || tellsMakers(layout)) {
            return false;
        }
        if (headingsOf(layout).anyMatch(papers::isOfPriceList)
                || headingsOf(layout)
                                .filter(this::isPrice)
                                .map(this::withoutCurrency)
                                .distinct()
                                .count()
                        >= FEWEST_PRICES) {
            return true;
        }
        return (layout.holds(Field.UNIT_PRICE) || layout.holds(Field.TOTAL_VALUE))
                && above.stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> papers.isOfPriceList(cell.text()));
    }

    /** Who made each thing, and under which number: parts that somebody buys of many, at their makers' prices. */
    private static boolean tellsMakers(Layout layout) {
        return layout.holds(Field.MANUFACTURER_NAME) && (layout.holds(Field.PART_NUMBER) || layout.holds(Field.MODEL));
    }

    /** What a list of prices says of what it offers, in whatever amounts; all else is of goods on their way. */
    private static boolean isOfShipment(Field field) {
        return switch (field) {
            case LINE, DESCRIPTION, MODEL, PART_NUMBER, HS, ORIGIN, ECCN, NET_WEIGHT, REMARKS, PHONE, EMAIL, WEBSITE ->
                false;
            case UNIT, PACKAGE_TYPE, UNIT_PRICE, TOTAL_VALUE, CURRENCY, EXPORT_DATE, INVOICE_DATE -> false;
            default -> field.role() != Role.MANUFACTURER;
        };
    }

    /** Whoever gives out the list stands at its head. */
    private static boolean isOfSender(Field field) {
        return field.role() == Role.EXPORTER || field.role() == Role.SHIPPER || field.role() == Role.PARTY;
    }

    /** "Price (INR)" and "Price (USD)" are one price, told in two currencies. */
    private String withoutCurrency(String heading) {
        return HeadingKey.of(CURRENCY.matcher(heading)
                .replaceAll(code -> isCurrency(code.group()) ? "" : Matcher.quoteReplacement(code.group())));
    }

    private boolean isPrice(String heading) {
        var meaning = headings.meaning(heading);
        return meaning != null && meaning.fields().contains(Field.UNIT_PRICE);
    }

    /** Names, duties and numbers of people: no column tells goods, how many there are or who gets them. */
    private boolean isOfStaff(Layout layout) {
        return headingsOf(layout).filter(papers::isOfStaff).count() >= FEWEST_OF_STAFF
                && layout.columns().stream().allMatch(column -> switch (column.field()) {
                    case LINE, REMARKS, UNIT, CONTRACT, DESTINATION, ORIGIN, GROSS_WEIGHT, NET_WEIGHT -> true;
                    case SHIPMENT -> numbersPeople(column, layout);
                    case PORT_OF_LOADING, PORT_OF_DISCHARGE, TRANSSHIPMENT_PORT -> true; // where a traveller goes
                    case PHONE, EMAIL, EXPORT_DATE, ARRIVAL_DATE, CURRENCY, UNIT_PRICE, TOTAL_VALUE -> true;
                    case DESCRIPTION -> papers.isOfStaff(column.heading()); // "Title", "Designation"
                    default ->
                        column.field().role() == Role.PARTY
                                || column.field().role() == Role.CONTACT
                                || saysNoRole(column.heading()); // "Name", beside telephones
                });
    }

    /** "id" and "Booking code" number people and travels as well, "Shipment No." does not; nor does any beside where or how much goes. */
    private boolean numbersPeople(Column column, Layout layout) {
        return (headings.topics().numbersRecords(column.heading()) || column.known() == Sureness.NEARLY)
                && !layout.holds(Field.DESTINATION)
                && !layout.holds(Field.GROSS_WEIGHT)
                && !layout.holds(Field.NET_WEIGHT);
    }

    private boolean saysNoRole(String heading) {
        var meaning = headings.meaning(heading);
        return headings.topics().namesSomeCompany(heading) || (meaning != null && OF_NOBODY.contains(meaning.kind()));
    }

    /** Who delivers, how late and how well: no column tells goods or their way. */
    private boolean isOfPerformance(Layout layout) {
        return headingsOf(layout).filter(papers::isOfPerformance).count() >= FEWEST_MARKS
                && layout.columns().stream().map(Column::field).allMatch(field -> switch (field) {
                    case LINE, REMARKS, PURCHASE_ORDER, CONTRACT, EXPORT_DATE, ARRIVAL_DATE, INVOICE_DATE -> true;
                    case QUANTITY, TOTAL_VALUE, UNIT, CURRENCY, DESTINATION, ORIGIN, PHONE, EMAIL -> true;
                    default -> field.role() != null && field.role() != Role.VESSEL;
                });
    }

    /** Ports, lines and sailings with a column of money for each kind of container or weight, and nobody who sends anything. */
    private boolean isOfFreight(Layout layout) {
        return headingsOf(layout).filter(papers::isOfFreight).count() >= FEWEST_RATES
                && layout.columns().stream().map(Column::field).allMatch(field -> switch (field) {
                    case PORT_OF_LOADING, PORT_OF_DISCHARGE, PLACE_OF_DELIVERY, TRANSSHIPMENT_PORT, DESTINATION -> true;
                    case ORIGIN, LINE, REMARKS, RANGE, EXPORT_DATE, ARRIVAL_DATE, CURRENCY, UNIT_PRICE -> true;
                    case TOTAL_VALUE, MODE_OF_TRANSPORT, TRANSIT_COUNTRIES, PACKAGE_TYPE, GROSS_WEIGHT -> true;
                    default -> field.role() == Role.CARRIER;
                });
    }

    /** Which vehicle drove where, and for how much: no column and no label tells goods or who gets them, but whom the haulier serves. */
    private boolean isOfHaulage(Layout layout) {
        long ofHaulage = headingsOf(layout).filter(papers::isOfHaulage).count();
        long ofMoney = headingsOf(layout)
                .filter(heading -> !papers.isOfHaulage(heading) && papers.isOfRegister(heading))
                .count();
        boolean paid = ofMoney > 0
                || layout.holds(Field.TOTAL_VALUE)
                || layout.holds(Field.UNIT_PRICE)
                || headingsOf(layout).anyMatch(papers::isOfFreight);
        boolean goodsAbove = layout.form().holds(Field.DESCRIPTION)
                || layout.form().holds(Field.HS)
                || layout.form().holds(Field.CONSIGNEE_NAME);
        return ofHaulage >= FEWEST_OF_HAULAGE
                && ofHaulage + ofMoney >= FEWEST_WITH_MONEY
                && paid
                && !goodsAbove
                && layout.columns().stream().allMatch(this::isOfHaulage);
    }

    private boolean isOfHaulage(Column column) {
        var field = column.field();
        return switch (field) {
            case LINE, REMARKS, TOTAL_VALUE, UNIT_PRICE, CURRENCY, VOYAGE, PHONE, PAYMENT_TERMS, INVOICE_NUMBER -> true;
            case PORT_OF_LOADING, PORT_OF_DISCHARGE, PLACE_OF_DELIVERY, TRANSSHIPMENT_PORT, ORIGIN, DESTINATION -> true;
            case MODE_OF_TRANSPORT -> true;
            case DESCRIPTION, MODEL, PART_NUMBER, QUANTITY, GROSS_WEIGHT, NET_WEIGHT, PACKAGE_TYPE, UNIT ->
                !isOfGoods(column.known(), column.heading())
                        && (papers.isOfHaulage(column.heading()) || papers.isOfRegister(column.heading()));
            default ->
                field.attribute() == Field.Attribute.DATE
                        || field.role() == Role.CARRIER
                        || field.role() == Role.VESSEL
                        || field.role() == Role.CONTACT
                        || field.role() == Role.PARTY
                        || field.role() == Role.BUYER;
        };
    }

    private boolean isRegister(Layout layout) {
        return layout.columns().stream().noneMatch(this::isOfGoods)
                && (tellsSumsOnly(layout)
                        || headingsOf(layout)
                                        .filter(heading -> papers.isOfRegister(heading)
                                                || papers.ledger().isOfAccounts(heading))
                                        .count()
                                >= FEWEST_OF_MONEY);
    }

    /**
     * With whom, under which number and for how much, and not one column more in which goods could stand. Who receives something, and
     * where, is of a shipment all the same.
     */
    private boolean tellsSumsOnly(Layout layout) {
        var held = layout.columns().stream().map(Column::index).collect(Collectors.toSet());
        long others = headingsOf(layout).count() - held.size();
        return layout.holds(Field.TOTAL_VALUE)
                && (layout.holds(Field.PURCHASE_ORDER) || layout.holds(Field.INVOICE_NUMBER))
                && others == 0
                && layout.form().values().stream()
                        .map(value -> value.column().field())
                        .noneMatch(OtherPapers::isOfGoodsOrReceiver)
                && layout.columns().stream().map(Column::field).allMatch(field -> switch (field) {
                    case TOTAL_VALUE, CURRENCY, PURCHASE_ORDER, INVOICE_NUMBER, INVOICE_DATE, EXPORT_DATE -> true;
                    case LINE, PAYMENT_TERMS, CONTRACT, PHONE, EMAIL -> true;
                    default ->
                        (field.role() == Role.PARTY || field.role() == Role.BUYER || field.role() == Role.EXPORTER)
                                && (field.attribute() == Field.Attribute.NAME
                                        || field.attribute() == Field.Attribute.ID);
                });
    }

    private static boolean isOfGoodsOrReceiver(Field field) {
        return switch (field) {
            case DESCRIPTION, HS, DESTINATION, PORT_OF_DISCHARGE, PLACE_OF_DELIVERY -> true;
            case TRANSIT_COUNTRIES, TRANSSHIPMENT_PORT -> true;
            default -> field.role() != null && field.role().receives() && field.role() != Role.BUYER;
        };
    }

    /** A party, a sum and the number of a paper are in a register as well; a bare "Type" may be one of payments. */
    private boolean isOfGoods(Column column) {
        var field = column.field();
        return switch (field) {
            case TOTAL_VALUE, UNIT_PRICE, CURRENCY, PAYMENT_TERMS, LINE, REMARKS, PHONE, EMAIL -> false;
            case SHIPMENT, INVOICE_NUMBER, INVOICE_DATE, EXPORT_DATE, PURCHASE_ORDER, CONTRACT, DESTINATION -> false;
            case DESCRIPTION, MODEL -> isOfGoods(column.known(), column.heading());
            default -> field.role() == null || field.role() == Role.MANUFACTURER || field.role() == Role.VESSEL;
        };
    }

    private boolean isOfGoods(Sureness known, String heading) {
        var meaning = headings.meaning(heading);
        return known == Sureness.HEADING && meaning != null && meaning.fields().contains(Field.DESCRIPTION);
    }

    /** Whether a sign or three capitals are a currency. */
    private boolean isCurrency(String sign) {
        return !Character.isLetter(sign.charAt(0)) || currencies.hold(sign);
    }

    private static Stream<String> headingsOf(Layout layout) {
        return layout.headings().stream().filter(Objects::nonNull).filter(heading -> !heading.isEmpty());
    }
}
