package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.heading.PartyAttribute;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.table.HeadingBlocks;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.Currencies;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.manifest.value.ValueWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the columns of a table their fields: by heading first, by content where the heading leaves it open. */
public final class ColumnAssignment {

    /** What a table tells beside the name of a ship, and of no parcel. */
    private static final Set<Field> SAILING = Set.of(
            Field.VOYAGE,
            Field.VESSEL_ID,
            Field.VESSEL_COUNTRY,
            Field.BILL_OF_LADING,
            Field.CONTAINER,
            Field.PORT_OF_LOADING,
            Field.PORT_OF_DISCHARGE);

    private final Headings headings;
    private final CellWords words;
    private final ColumnDraft draft;
    private final List<SourceRow> lines;
    private final OtherHeadings others;
    private final DateParser dates;
    private final OpenHeadings unclear;
    private final ContentOverrides byCells;
    private final LesserColumns lesser;
    private final ValueWords values;
    private final Currencies currencies;
    private final Set<Integer> ofEarlierCheck;
    private final Map<Integer, List<Field>> said;
    /** Columns that are not to be understood. */
    private final Set<Integer> settled;

    private final HeadingBlocks blocks;
    private final boolean further;
    private final List<Integer> open = new ArrayList<>();

    public ColumnAssignment(
            ManifestDictionaries dictionaries,
            Map<Integer, String> texts,
            ColumnProfiles.Lines lines,
            Set<Integer> ofEarlierCheck,
            Map<Integer, List<Field>> said,
            boolean further) {
        this.further = further;
        this.headings = dictionaries.headings();
        this.words = dictionaries.words();
        this.dates = dictionaries.dates();
        this.draft = new ColumnDraft(texts, lines.profiles());
        this.lesser = new LesserColumns(draft, headings, words.terms());
        this.unclear = new OpenHeadings(dictionaries, draft, lesser);
        this.lines = lines.rows();
        this.others = new OtherHeadings(headings, texts);
        this.values = dictionaries.values();
        this.currencies = values.currencies();
        this.byCells = new ContentOverrides(draft, lines.rows(), others, dictionaries.partyWords(), words, currencies);
        this.ofEarlierCheck = ofEarlierCheck;
        this.said = said;
        this.settled = new HashSet<>(ofEarlierCheck);
        settled.addAll(said.keySet());
        this.blocks = HeadingBlocks.of(texts, headings);
        settled.addAll(blocks.columns());
    }

    public Layout assign(int headerRow, LabelledValues form, List<String> further) {
        further.forEach(draft::ask);
        said.forEach(this::assignSaid);
        assignHeadings();
        open.stream().filter(column -> !isLikely(column)).forEach(unclear::assign);
        open.stream().filter(this::isLikely).forEach(unclear::assign); // behind all that say more
        lesser.giveUpBesideWhole();
        new HeadingContradictions(headings, words.terms(), draft).correct(settled);
        new UntoldQuantity(headings, values, words.terms(), draft, new ColumnProducts(lines)).assign(settled);
        new UntitledColumns(headings, draft, words).assign();
        new TellingColumns(headings, words.terms(), currencies, draft, lines).assign(settled);
        var noDescription = new NoDescription(headings, draft, dates, words.terms());
        new ColumnsByContent(headings, draft, noDescription, this.further).assign(settled);
        new UnheadedAmounts(draft, words.terms(), currencies).assign();
        new StrokeColumns(headings, draft).assign();
        if (!form.holds(Field.CURRENCY)) {
            new CurrenciesBesideAmounts(draft, currencies).assign();
        }
        new NeutralColumns(headings, draft).assign();
        new StoreColumns(headings, draft).assign();
        noDescription.addFurtherNames(settled);
        new CountryAmongAddress(headings, draft).assign();
        new OwnNumbers(headings, draft).assign();
        new LinePrices(headings, words, draft, new ColumnProducts(lines)).assign(settled);
        draft.repeat(blocks);
        return draft.layout(headerRow, form, ofEarlierCheck);
    }

    private void assignSaid(int column, List<Field> fields) {
        var meaning = headings.meaning(draft.heading(column));
        fields.forEach(field -> draft.add(column, field, meaning, Sureness.SAID));
        if (fields.isEmpty()) {
            draft.leaveOut(column);
        }
        draft.ask("Column %s: it was %s, as an officer said before the check."
                .formatted(draft.named(column), fields.isEmpty() ? "not used" : "read as " + Field.titles(fields)));
    }

    /** Whether a heading names the goods. */
    public boolean isOfGoods() {
        return others.speakOf(Field.DESCRIPTION);
    }

    /** Whether a heading promises codes of the tariff. */
    public boolean tellCodes() {
        return others.speakOf(Field.HS);
    }

    private boolean isLikely(int column) {
        var meaning = headings.meaning(draft.heading(column));
        return meaning != null && meaning.kind() == Kind.LIKELY;
    }

    private void assignHeadings() {
        Role group = null;
        int lastOfGroup = -2;
        for (var entry : draft.headings().entrySet()) {
            int column = entry.getKey();
            if (blocks.columns().contains(column)) {
                continue; // it is what the column is that it repeats
            }
            if (ofEarlierCheck.contains(column)) {
                draft.leaveOut(column);
                continue;
            }
            var own = said.get(column);
            if (own != null) {
                var role = own.isEmpty() ? null : own.get(0).role();
                group = role == null ? group : role;
                lastOfGroup = role == null ? lastOfGroup : column;
                continue;
            }
            var meaning = headings.meaning(entry.getValue());
            if (meaning == null && group != null && column == lastOfGroup + 1 && sharesFirstWord(column)) {
                meaning = headings.meaning(HeadingKey.withoutFirstWord(entry.getValue()));
                meaning = meaning == null || fieldOf(meaning, group) == null ? null : meaning;
            }
            if (meaning == null) {
                open.add(column);
                continue;
            }
            // a town stands with a party, also behind a column that nobody understands: Street, No., City
            // but not with a carrier: "Carrier | Service | Zip | Country" tells where the parcel goes
            int reach = meaning.kind() == Kind.PARTY_CITY && group != Role.CARRIER ? 2 : 1;
            boolean besideGroup = column - lastOfGroup <= reach;
            boolean ofGoods = meaning.kind() == Kind.PARTY_NAME && isBesideBrand(column);
            var field = byCells.of(column, fieldOf(meaning, besideGroup && !ofGoods ? group : null));
            if (group != null
                    && HeadingKey.of(entry.getValue()).equals("no")
                    && draft.holdsAt(column - 1, Field.of(group, Attribute.ADDRESS))) {
                field = Field.of(group, Attribute.ADDRESS); // "Street", "No.", "City"
            }
            var alike = besideGroup && sharesFirstWord(column) ? group : null;
            if (field != null && alike != null && isOfGroup(column, field)) {
                field = Field.of(alike, field.attribute());
            }
            if (field == Field.VESSEL_NAME && namesAddressee(column)) {
                field = Field.CONSIGNEE_NAME;
            }
            if (field == null) {
                open.add(column);
            } else if (draft.mayHold(field) || draft.giveUpEmpty(field, column) || lesser.giveWay(field, column)) {
                draft.add(column, field, meaning);
            } else {
                draft.leaveOut(column);
            }
            if (field == Field.DESCRIPTION && namesThoseNumberedBefore(column)) {
                draft.add(column, Field.PARTY_NAME, meaning); // and it stays among the goods
            }
            if (field != null && namesCountriesAsReceivers(column, field)) {
                draft.add(column, Field.DESTINATION, meaning);
            }
            if (field == Field.VESSEL_NAME && alike != null) {
                draft.add(column, Field.of(alike, Attribute.NAME), meaning); // "Ship To | Ship Name" may mean either
            }
            if (field == Field.CONTACT_NAME || field == Field.CONTACT_ADDRESS) {
                lastOfGroup = besideGroup ? column : lastOfGroup; // a contact of the party before
            } else if (field != null && field.role() != null) {
                group = field.role();
                lastOfGroup = column;
            } else if (field == Field.PHONE || field == Field.EMAIL || field == Field.WEBSITE) {
                lastOfGroup = besideGroup ? column : lastOfGroup;
            }
        }
    }

    /** "Code client | Intitulé" over "Lyra Homes SARL" in all rows, beside another column that describes the goods. */
    private boolean namesThoseNumberedBefore(int column) {
        var cells = draft.profile(column);
        return cells != null
                && cells.holdsOnlyCompanies()
                && others.speakOf(Field.DESCRIPTION, column)
                && draft.columns().stream()
                        .anyMatch(before ->
                                before.index() == column - 1 && before.field().attribute() == Attribute.ID);
    }

    /** "Ship to" over AU, UK, DE: where the goods go, whoever gets them there. */
    private boolean namesCountriesAsReceivers(int column, Field field) {
        var cells = draft.profile(column);
        return field.role() != null
                && field.role().receives()
                && field.attribute() == Attribute.NAME
                && cells != null
                && cells.filled() > 2
                && cells.looksLikeCountries()
                && !others.speakOf(Field.DESTINATION);
    }

    /** "Ship Name" among "Ship City" and "Ship Zipcode", and no word of a voyage: whom a parcel is shipped to, and no ship. */
    private boolean namesAddressee(int column) {
        var own = HeadingKey.tokens(draft.heading(column));
        return own.size() > 1
                && !others.speakOf(Field.CONSIGNEE_NAME)
                && SAILING.stream().noneMatch(others::speakOf)
                && draft.headings().values().stream()
                        .filter(other -> HeadingKey.tokens(other).indexOf(own.get(0)) == 0)
                        .map(other -> headings.meaning(HeadingKey.withoutFirstWord(other)))
                        .anyMatch(meaning -> meaning != null && meaning.kind() == Kind.PARTY_CITY);
    }

    /** An address, which no ship has, and a company that carries; a line, a ship and its flag stay what they say. */
    private boolean isOfGroup(int column, Field field) {
        if (field == Field.CARRIER_NAME) {
            return headings.attribute(HeadingKey.withoutFirstWord(draft.heading(column))) == PartyAttribute.NAME;
        }
        return field.attribute() == Attribute.ADDRESS && (field.role() == Role.VESSEL || field.role() == Role.CARRIER);
    }

    /** "Shipping Street | Shipping Company", "ship-address | ship-city": of one block, which neither a vessel nor a carrier begins. */
    private boolean sharesFirstWord(int column) {
        var own = HeadingKey.tokens(draft.heading(column));
        var before = HeadingKey.tokens(draft.heading(column - 1));
        return own.size() > 1 && before.size() > 1 && own.get(0).equals(before.get(0));
    }

    /** "Brand | Name" over names of goods: who made them is named already. */
    private boolean isBesideBrand(int column) {
        var cells = draft.profile(column);
        var brands = draft.profile(column - 1);
        return draft.holdsAt(column - 1, Field.MANUFACTURER_NAME)
                && brands != null
                && brands.lacksDigits() // "Manufacturer | Name" may be a number and whoever has it
                && !others.speakOf(Field.DESCRIPTION)
                && cells != null
                && cells.isDistinct()
                && !cells.looksLikeCompanies();
    }

    /** The field of a plain meaning, or of an attribute whose party stands on its left; null when content must decide. */
    private static @Nullable Field fieldOf(Meaning meaning, @Nullable Role group) {
        if (meaning.kind() == Kind.FIELD) {
            return meaning.fields().get(0);
        }
        if (group == null) {
            return null;
        }
        return switch (meaning.kind()) {
            case PARTY_NAME -> Field.of(group, Attribute.NAME);
            case PARTY_ADDRESS, PARTY_CITY -> Field.of(group, Attribute.ADDRESS);
            case PARTY_COUNTRY -> Field.of(group, Attribute.COUNTRY);
            case PARTY_ID -> Field.of(group, Attribute.ID);
            default -> null;
        };
    }
}
