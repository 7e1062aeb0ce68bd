package dev.tidewaiter.manifest.column;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.Currencies;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column holds by its cells, where these belie the plain words of its heading. */
final class ContentOverrides {

    private static final Pattern SIGN_OF_MONEY = Pattern.compile("\\p{Sc}");
    private static final Pattern CODE = Pattern.compile("[(,] ?([A-Z]{3})\\b");

    /** What to take a column for. */
    @FunctionalInterface
    private interface Instead {
        @Nullable
        Field of(HeadedColumn column);
    }

    /** One row of the table below: a column like that holds another field, or none. */
    private record Belied(Predicate<HeadedColumn> column, Instead instead) {}

    private static Belied taken(Field heading, Predicate<HeadedColumn> cells, Field instead) {
        return new Belied(column -> column.is(heading) && cells.test(column), column -> instead);
    }

    private static Belied nothing(Predicate<HeadedColumn> column) {
        return new Belied(column, any -> null);
    }

    /** The first row that a column is like decides. */
    private static final List<Belied> TABLE = List.of(
            taken(Field.DESCRIPTION, at -> at.cells().looksLikeCodes(), Field.HS),
            // "VUn" over M3
            nothing(at -> (at.is(Field.UNIT_PRICE) || at.is(Field.TOTAL_VALUE))
                    && at.cells().filled() > 1
                    && at.cells().holdsOnly(at.words().terms()::isUnit)),
            // "Units" over 4
            taken(
                    Field.UNIT,
                    at -> (at.cells().numbersAll() || at.cells().countsKinds()) && !at.othersSpeakOf(Field.QUANTITY),
                    Field.QUANTITY),
            // "Unit" over JPY
            taken(
                    Field.UNIT,
                    at -> at.cells().looksLikeCurrency()
                            && at.cells().holdsOnly(at.currencies()::hold)
                            && !at.othersSpeakOf(Field.CURRENCY),
                    Field.CURRENCY),
            // "Part | Amount" over 6, 10, 3
            taken(Field.TOTAL_VALUE, at -> !isMoney(at) && countsParts(at), Field.QUANTITY),
            // "Nomenclature" over "ACTUATOR, TRIM"
            taken(
                    Field.HS,
                    at -> at.cells().looksLikeWords() && !at.othersSpeakOf(Field.DESCRIPTION),
                    Field.DESCRIPTION),
            // "Код товара" over УП-100
            taken(Field.HS, at -> at.cells().namesArticles(), Field.PART_NUMBER),
            // "Reference" over "PLA filament, 1.75 mm, black"
            taken(
                    Field.PART_NUMBER,
                    at -> at.cells().looksLikeText()
                            && !at.othersSpeakOf(Field.DESCRIPTION)
                            && !NoDescription.areReferences(at.cells()),
                    Field.DESCRIPTION),
            // "Package" over PK
            taken(Field.PACKAGE_COUNT, at -> at.cells().looksLikeKinds(), Field.PACKAGE_TYPE),
            // "Type" over PLT, ROL, CTN and "Nature" over CT, beside a column that describes the goods
            taken(Field.MODEL, HeadedColumn::namesPackagesOfGoods, Field.PACKAGE_TYPE),
            taken(Field.DESCRIPTION, HeadedColumn::namesPackagesOfGoods, Field.PACKAGE_TYPE),
            // "Marques" over VHD 1-14, VHD 15-20 beside what counts the packages; a maker "OKB-1" stays one
            taken(
                    Field.MANUFACTURER_NAME,
                    at -> at.othersCountPackages() && PackageRanges.areBehindOneMark(at.lines(), at.column()),
                    Field.MARKS),
            // "Via" over "por mar"
            taken(
                    Field.TRANSSHIPMENT_PORT,
                    at -> at.cells().holdsOnly(at.words().terms()::isModeOfTransport)
                            && !at.othersSpeakOf(Field.MODE_OF_TRANSPORT),
                    Field.MODE_OF_TRANSPORT),
            // "Colis" over 1-20, 21-32
            taken(Field.PACKAGE_COUNT, HeadedColumn::numbersPackages, Field.MARKS),
            // "Colli" over 1/3, 2/3, 3/3 or SE-01 to SE-06
            taken(Field.PACKAGE_COUNT, at -> at.cells().numbersParcels() || at.isNamed(), Field.MARKS),
            // "Ctn. Nos" over 6, 3, 6
            taken(Field.MARKS, at -> at.countsPackages() && !at.othersCountPackages(), Field.PACKAGE_COUNT),
            // "No. of Pkgs" over 1, 2, 3 beside "Cartons"
            taken(Field.PACKAGE_COUNT, at -> at.isCounted() && at.othersCountPackages(), Field.MARKS),
            // "Delivery Note" over "please leave with the neighbours"
            taken(Field.SHIPMENT, at -> at.cells().looksLikeText(), Field.REMARKS),
            // "Line" over MSC beside "Container"
            taken(Field.LINE, at -> at.cells().looksLikeWords() && at.isBesideContainers(), Field.CARRIER_NAME),
            // "Packaging" over "67 CTNS" or 40
            taken(
                    Field.PACKAGE_TYPE,
                    at -> (at.cells().countsKinds()
                                    || (at.cells().looksLikeSmallNumbers()
                                            && !at.cells().counts()))
                            && !at.othersCountPackages(),
                    Field.PACKAGE_COUNT),
            // "Containers" over 4
            new Belied(
                    at -> at.is(Field.CONTAINER)
                            && at.cells().numbersAll()
                            && at.cells().looksLikeSmallNumbers(),
                    at -> at.draft().holds(Field.PACKAGE_COUNT) ? null : Field.PACKAGE_COUNT),
            // "TARA" over 7.5 is a weight, and no country in Romanian
            nothing(HeadedColumn::isNumberNotCountry),
            // "PO_ID" is no French weight
            new Belied(
                    at -> at.isWeight()
                            && HeadingKey.tokens(at.draft().heading(at.column()))
                                    .contains("id"),
                    at -> at.draft().holds(Field.PURCHASE_ORDER) ? null : Field.PURCHASE_ORDER),
            nothing(at -> at.isWeight() && at.isNamed()),
            // "Billing address" where no column names whoever is billed
            new Belied(
                    at -> isAddressOfNameless(at) && at.cells().holdsOnly(text -> beginsWithCompany(at, text)),
                    at -> at.ofItsParty(Attribute.NAME)),
            // "Importer" and "Component" over Yes and No
            nothing(at -> (at.field().attribute() == Attribute.NAME || at.is(Field.DESCRIPTION))
                    && at.cells().holdsOnly(at.words().terms()::isYesOrNo)),
            // "supplier_location_id" over "alfa_works", where no column names the supplier
            new Belied(
                    at -> at.field().attribute() == Attribute.ADDRESS
                            && at.cells().looksLikeWords()
                            && HeadingKey.tokens(at.draft().heading(at.column()))
                                    .contains("id")
                            && !at.othersSpeakOf(at.ofItsParty(Attribute.NAME)),
                    at -> at.ofItsParty(Attribute.NAME)),
            // "store_id" over "Store A", where no column names the store
            new Belied(
                    at -> isNumberOfNameless(at)
                            && at.cells().filled() > 2
                            && at.cells().lacksDigits()
                            && at.cells().looksLikeWords()
                            && !at.cells().looksLikeCountries(),
                    at -> at.ofItsParty(Attribute.NAME)),
            // "Supplier" over 80016612, beside "Supplier Name" or alone: the sender's own number of the party
            new Belied(
                    at -> at.field().attribute() == Attribute.NAME && at.cells().numbersAll(),
                    at -> at.ofItsParty(Attribute.ID)),
            // "Unidade", which the plural of counts, over UN, PC
            taken(
                    Field.QUANTITY,
                    at -> at.cells().looksLikeKinds() && at.cells().lacksDigits() && !at.othersSpeakOf(Field.UNIT),
                    Field.UNIT),
            // "Buyer Code" over IA-000115, IA-000116 on a list of goods that names no buyer in any column: the buyer's
            // own article
            new Belied(ContentOverrides::numbersArticlesOfNameless, any -> Field.PART_NUMBER),
            // "申报单位", which is whoever declares, over 套, 件
            new Belied(
                    at -> at.field().attribute() == Attribute.NAME
                            && at.cells().looksLikeKinds()
                            && isInScriptWithoutBlanks(
                                    at.draft().heading(at.column())) // "Vendor" over "Metro" is a firm
                            && at.cells().holdsOnly(at.words().terms()::isUnit),
                    at -> at.othersSpeakOf(Field.UNIT) ? null : Field.UNIT),
            // "mfg_ctry" where nobody says who makes the goods: where they were made
            new Belied(
                    at -> at.is(Field.MANUFACTURER_COUNTRY) && !at.othersSpeakOf(Field.MANUFACTURER_NAME),
                    at -> at.othersSpeakOf(Field.ORIGIN) ? at.field() : Field.ORIGIN),
            // "Terms" over Net 30, "Freight terms" over Prepaid
            new Belied(
                    at -> at.is(Field.INCOTERM)
                            && at.cells().filled() > 1
                            && at.cells()
                                    .holdsOnly(text ->
                                            at.words().isOfPaymentAlone(text) && Countries.inText(text) == null),
                    at -> at.words()
                                            .signs()
                                            .tellFreight(
                                                    HeadingKey.tokens(at.draft().heading(at.column())))
                                    || at.othersSpeakOf(Field.PAYMENT_TERMS)
                            ? null
                            : Field.PAYMENT_TERMS),
            // a port or place over nothing but countries, where no column is the destination
            new Belied(
                    at -> at.isPlace()
                            && at.cells().filled() > 2
                            && at.cells().looksLikeCountries()
                            && !at.draft().holds(Field.DESTINATION),
                    at -> Field.DESTINATION));

    private final ColumnDraft draft;
    private final List<SourceRow> lines;
    private final OtherHeadings others;
    private final PartyWords parties;
    private final CellWords words;
    private final Currencies currencies;

    ContentOverrides(
            ColumnDraft draft,
            List<SourceRow> lines,
            OtherHeadings others,
            PartyWords parties,
            CellWords words,
            Currencies currencies) {
        this.lines = lines;
        this.words = words;
        this.currencies = currencies;
        this.parties = parties;
        this.draft = draft;
        this.others = others;
    }

    /** The field of a column that its heading says is some field; null where its cells hold nothing of the kind. */
    @Nullable
    Field of(int column, @Nullable Field field) {
        var cells = draft.profile(column);
        if (field == null || cells == null) {
            return field;
        }
        var headed = new HeadedColumn(field, column, cells, draft, lines, others, parties, words, currencies);
        for (var row : TABLE) {
            if (row.column().test(headed)) {
                return row.instead().of(headed);
            }
        }
        return field;
    }

    /** "Valeur (€)", "Amount, EUR". */
    private static boolean isMoney(HeadedColumn at) {
        var heading = at.draft().heading(at.column());
        return SIGN_OF_MONEY.matcher(heading).find()
                || CODE.matcher(heading)
                        .results()
                        .anyMatch(code -> at.currencies().hold(code.group(1)));
    }

    private static boolean countsParts(HeadedColumn at) {
        return at.others().nameParts()
                && !at.othersSpeakOf(Field.QUANTITY)
                && !at.othersSpeakOf(Field.UNIT_PRICE)
                && at.cells().looksLikeSmallNumbers();
    }

    private static boolean isAddressOfNameless(HeadedColumn at) {
        return at.field().attribute() == Attribute.ADDRESS && isOfNameless(at);
    }

    private static boolean isNumberOfNameless(HeadedColumn at) {
        return at.field().attribute() == Attribute.ID && isOfNameless(at);
    }

    private static boolean isOfNameless(HeadedColumn at) {
        var role = at.field().role();
        return role != null && role != Role.PARTY && !at.othersSpeakOf(Field.of(role, Attribute.NAME));
    }

    private static boolean numbersArticlesOfNameless(HeadedColumn at) {
        var role = at.field().role();
        return role != null
                && role != Role.PARTY
                && at.field().attribute() == Attribute.ID
                && at.cells().filled() > 2
                && at.cells().isDistinct()
                && at.cells().namesArticles()
                && !at.cells().looksLikeIdentifiers()
                && !(at.othersSpeakOf(Field.PART_NUMBER) && at.othersSpeakOf(Field.PURCHASE_ORDER)) // a list of orders
                && at.othersSpeakOf(Field.UNIT_PRICE)
                && at.draft().profiles().values().stream().noneMatch(ColumnProfile::looksLikeCompanies)
                && Arrays.stream(Role.values()) // whoever numbers sellers and buyers numbers no articles
                        .filter(other -> other != role && (other.sends() || other.receives()))
                        .noneMatch(other -> at.othersSpeakOf(Field.of(other, Attribute.ID)))
                && Arrays.stream(Role.values())
                        .filter(other -> other.receives() == role.receives() && other.sends() == role.sends())
                        .noneMatch(other -> at.othersSpeakOf(Field.of(other, Attribute.NAME)));
    }

    /** By its first letter: "*申报单位", "(2) 申报单位". */
    private static boolean isInScriptWithoutBlanks(String heading) {
        return heading.chars().filter(Character::isLetter).limit(1).anyMatch(Characters::isSpaceless);
    }

    /** "Omega Motors Pvt Ltd, Industrial Park, Hosur". */
    private static boolean beginsWithCompany(HeadedColumn at, String text) {
        int comma = text.indexOf(',');
        return comma > 0 && at.parties().looksLikeCompany(text.substring(0, comma));
    }
}
