package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.heading.Meaning.Choice;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.heading.Meaning.Sign;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives a field to a column whose heading leaves it open: by its cells, and by what other columns hold. */
final class OpenHeadings {

    private static final Pattern ORDER = Pattern.compile("#[A-Z]{0,4}\\d+");
    private static final Pattern COORDINATE = Pattern.compile("-?\\d{1,3}[.,]\\d{2,}");
    private static final Pattern TARIFF_CODE = Pattern.compile("\\d{10}|\\d{4} \\d{2} \\d{3} \\d");

    private final Headings headings;
    private final ColumnSigns signs;
    private final DateParser dates;
    private final TermWords terms;
    private final ColumnDraft draft;
    private final OpenPlaces places;
    private final LesserColumns lesser;
    private final GoodsNames goodsNames;

    OpenHeadings(ManifestDictionaries dictionaries, ColumnDraft draft, LesserColumns lesser) {
        this.headings = dictionaries.headings();
        this.terms = dictionaries.words().terms();
        this.lesser = lesser;
        this.signs = new ColumnSigns(headings, draft);
        this.dates = dictionaries.dates();
        this.draft = draft;
        this.places = new OpenPlaces(headings, draft);
        this.goodsNames = new GoodsNames(headings, terms, dictionaries.partyWords(), draft);
    }

    void assign(int column) {
        var meaning = headings.meaning(draft.heading(column));
        if (meaning == null) {
            draft.leaveOut(column);
            return;
        }
        switch (meaning.kind()) {
            case AMBIGUOUS -> assignAmbiguous(column, meaning);
            case TARIFF_WORDING -> {
                if (draft.holds(Field.DESCRIPTION)) {
                    draft.leaveOut(column);
                } else {
                    draft.add(column, Field.DESCRIPTION, meaning);
                    draft.ask(
                            "Column %s: the wording of the tariff was read as the description of the goods, for want of another."
                                    .formatted(draft.named(column)));
                }
            }
            case SOME_DATE -> assignDate(column, meaning);
            case LIKELY -> assignLikely(column, meaning);
            case PARTY_NAME, PARTY_ADDRESS, PARTY_ID -> {
                var profile = draft.profile(column);
                if (profile != null
                        && meaning.kind() == Kind.PARTY_NAME
                        && draft.mayHold(Field.PURCHASE_ORDER)
                        && profile.holdsOnly(ORDER.asMatchPredicate())) {
                    draft.add(column, Field.PURCHASE_ORDER, meaning); // "Name" over #1165: shops call their orders so
                    return;
                }
                if (meaning.kind() == Kind.PARTY_NAME && goodsNames.standIn(column)) {
                    draft.add(column, Field.DESCRIPTION, meaning);
                    return;
                }
                if (meaning.kind() == Kind.PARTY_NAME && goodsNames.mayStandIn(column)) {
                    draft.add(column, Field.DESCRIPTION, meaning); // and it is screened as a party, too
                    draft.add(column, Field.CONTACT_NAME, meaning); // who need not get the goods
                    return;
                }
                if (meaning.kind() == Kind.PARTY_ID && !draft.holdsNumbersOfParties(profile)) {
                    draft.leaveOut(column); // an amount of VAT, not a number
                    return;
                }
                var attribute = meaning.kind() == Kind.PARTY_NAME
                        ? Attribute.NAME
                        : meaning.kind() == Kind.PARTY_ADDRESS ? Attribute.ADDRESS : Attribute.ID;
                draft.add(column, Field.of(Role.PARTY, attribute), meaning);
                draft.ask(
                        "Column %s: the heading does not say whose it is. It was read as that of a party and is screened."
                                .formatted(draft.named(column)));
            }
            case PARTY_COUNTRY -> places.country(column, meaning);
            case PARTY_CITY -> places.town(column, meaning);
            default -> draft.leaveOut(column);
        }
    }

    private void assignLikely(int column, Meaning meaning) {
        var field = meaning.fields().get(0);
        var profile = draft.profile(column);
        if (profile != null
                && profile.looksLikeCodes()
                && (field == Field.DESCRIPTION || areCodesOfGoods(field, profile))) {
            draft.add(column, Field.HS, meaning);
        } else if (field == Field.REMARKS && profile != null && profile.numbersAll()) {
            draft.leaveOut(column); // "Delivery Note Item" over 10, 20, 30
        } else if (isPlace(field) && profile != null && profile.holdsOnly(COORDINATE.asMatchPredicate())) {
            draft.leaveOut(column); // "Origin lat" over 31.2304
        } else if (field == Field.ORIGIN && namesTownsOfDeparture(profile)) {
            draft.add(column, Field.PORT_OF_LOADING, meaning, Sureness.VALUES);
        } else if (draft.holds(field)
                && !(draft.mayHold(field) ? draft.isEmpty(field) : draft.giveUpEmpty(field, column))
                && !lesser.giveWayToHalfKnown(field, column)
                && !(isHeldByGuess(field) && profile != null && profile.namesArticles())) {
            draft.leaveOut(column);
        } else {
            draft.add(column, field, meaning);
        }
    }

    /** "Код товара ТН ВЭД ЕАЭС" over 4410113000, 4410113000, 8302420000: no articles, where no heading promises codes of the tariff. */
    private boolean areCodesOfGoods(Field field, ColumnProfile profile) {
        return field == Field.PART_NUMBER
                && profile.filled() > 2
                && !profile.isDistinct()
                && profile.holdsMostly(TARIFF_CODE.asMatchPredicate())
                && !new OtherHeadings(headings, draft.headings()).speakOf(Field.HS);
    }

    private static boolean isPlace(Field field) {
        return switch (field) {
            case ORIGIN, DESTINATION, PORT_OF_LOADING, PORT_OF_DISCHARGE, PLACE_OF_DELIVERY, TRANSSHIPMENT_PORT -> true;
            default -> false;
        };
    }

    /** "Required origin" over towns, beside where they go: the way begins there, wherever the goods were made. */
    private boolean namesTownsOfDeparture(@Nullable ColumnProfile profile) {
        return profile != null
                && !profile.namesCountries()
                && profile.looksLikeWords()
                && !draft.holds(Field.PORT_OF_LOADING)
                && new OtherHeadings(headings, draft.headings()).tellArrival();
    }

    /** "Reference" was read as the article for want of a better column, and "Matched MPN" says so itself. */
    private boolean isHeldByGuess(Field field) {
        return field == Field.PART_NUMBER
                && draft.columns().stream()
                        .filter(column -> column.field() == field)
                        .allMatch(column -> column.known() == Sureness.SEVERAL || column.known() == Sureness.VALUES);
    }

    private void assignDate(int column, Meaning meaning) {
        var profile = draft.profile(column);
        if (profile != null && profile.looksLikeText() && !profile.hasDates()) {
            draft.add(column, Field.DESCRIPTION, meaning); // "Data" is a date in Italian, in English what goods can do
            return;
        }
        if (draft.isGivenElsewhere(Field.EXPORT_DATE)
                || (!draft.profiles().isEmpty() && !mayHoldDates(profile, draft.heading(column)))) {
            draft.leaveOut(column);
            return;
        }
        draft.add(column, Field.EXPORT_DATE, meaning);
        if (profile != null && !profile.looksLikeDates()) {
            draft.ask("Column %s: some of its cells are no dates. They are unreadable as the date of export."
                    .formatted(draft.named(column)));
        }
        draft.ask("Column %s: no column says that it is the date of export, so this date was read as it."
                .formatted(draft.named(column)));
    }

    /** A column of dates, be there other things among them; one that is called just "Date" whatever it holds. */
    private boolean mayHoldDates(@Nullable ColumnProfile profile, String heading) {
        if (profile == null || profile.isEmpty()) {
            return false;
        }
        return profile.looksLikeDates()
                || (!dates.isOfMonths(heading)
                        && (profile.hasDates() || heading.strip().indexOf(' ') < 0));
    }

    private void assignAmbiguous(int column, Meaning meaning) {
        var choices = meaning.choices();
        for (var choice : choices) {
            if (choice.when() != null
                    && !signs.speakFor(choice.when(), column, choice.fieldIds().get(0))) {
                continue;
            }
            var titles = new ArrayList<Field>();
            for (var id : choice.fieldIds()) {
                var field = id.equals(Choice.ID_OF_PARTY) ? idOfPartyBefore(column) : inWords(column, Field.byId(id));
                if (field != null && !answers(column, field)) {
                    titles.add(field);
                    draft.add(column, field, meaning, choice.quiet() ? Sureness.VALUES : Sureness.SEVERAL);
                }
            }
            if (choice.quiet() && choice.when() != Sign.RECEIVERS) {
                return;
            }
            draft.ask(
                    "Column %s: this heading has more than one meaning. It was read as %s%s. If that is wrong, save the mapping, change it and use --mapping."
                            .formatted(
                                    draft.named(column),
                                    Field.titles(titles),
                                    choice.when() == null ? "" : ColumnSigns.because(choice.when())));
            return;
        }
        draft.leaveOut(column);
    }

    /** "Exported" over Yes and No names nobody. */
    private boolean answers(int column, Field field) {
        var profile = draft.profile(column);
        return field.attribute() == Attribute.NAME && profile != null && profile.holdsOnly(terms::isYesOrNo);
    }

    /** "Reference" over "PLA filament, 1.75 mm, black" describes the goods. */
    private @Nullable Field inWords(int column, @Nullable Field field) {
        var profile = draft.profile(column);
        boolean words = field == Field.PART_NUMBER
                && profile != null
                && profile.looksLikeText()
                && !NoDescription.areReferences(profile);
        return words ? Field.DESCRIPTION : field;
    }

    /** A tax number without a name beside it is the sender's, as customs forms have it; else that of the party before. */
    private Field idOfPartyBefore(int column) {
        var role = Role.PARTY;
        for (var held : draft.columns()) {
            var of = held.field().role();
            if (of == Role.EXPORTER || of == Role.SHIPPER) {
                return Field.of(of, Attribute.ID);
            }
            if (held.index() < column && of != null) {
                role = of;
            }
        }
        return Field.of(role, Attribute.ID);
    }
}
