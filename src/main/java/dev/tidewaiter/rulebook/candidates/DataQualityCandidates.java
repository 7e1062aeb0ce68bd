package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.letters.DeceptiveLetters;
import dev.tidewaiter.letters.GarbledLetters;
import dev.tidewaiter.rulebook.facts.DataQualityIssue;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.GivenOtherwise;
import dev.tidewaiter.rulebook.law.WatchedFields;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.identifier.MistypedNumber;
import dev.tidewaiter.shipment.place.Countries;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values that may not be what they look like, or that could not be read. */
final class DataQualityCandidates {

    /** A number of which Excel keeps the first digits only: 3.80818E+09. */
    private static final Pattern EXPONENT = Pattern.compile("(\\d)[.,](\\d+)[eEеЕ]\\+?(\\d{1,2})");

    /** As long as a cell of a workbook may be: what is longer is searched for numbers and goods in part only, or not at all. */
    private static final int LONGEST_CELL = 32_767;

    private final WatchedFields watched;
    private final LineTexts texts;

    DataQualityCandidates(WatchedFields watched, LineTexts texts) {
        this.watched = watched;
        this.texts = texts;
    }

    void find(GoodsLine line, List<Fact> facts) {
        boolean receives = false;
        Value empty = null;
        Value another = null;
        for (var value : line.values()) {
            if (isReceiver(value.field())) {
                receives |= value.state() != Value.State.ABSENT && !namesNobody(value, line);
                empty = empty == null && value.hasPlace() ? value : empty;
            } else if (value.isRead() && isOfAnother(value.field())) {
                another = another == null ? value : another;
            }
            if (value.isRead() && value.text().length() > LONGEST_CELL) {
                facts.add(new DataQualityIssue(DataQualityIssue.Kind.TOO_LONG, "", value));
            }
            if (value.isRead() && hasLostDigits(value)) {
                facts.add(new DataQualityIssue(DataQualityIssue.Kind.UNREADABLE, "", value));
            }
            if (value.state() == Value.State.UNREADABLE && watched.mustBeReadable(value.field())) {
                if (isPlaceThatWasGiven(value)) {
                    continue;
                }
                var several = isGivenDestination(value) ? texts.oneOfSeveral(value.text()) : null;
                facts.add(
                        several == null
                                ? new DataQualityIssue(DataQualityIssue.Kind.UNREADABLE, "", value)
                                : new DataQualityIssue(DataQualityIssue.Kind.OF_SEVERAL, several, value));
            } else if (value.isRead() && watched.isReadByLetters(value.field())) {
                letters(value, facts);
            }
        }
        for (var value : line.further()) {
            if (watched.isReadByLetters(value.field())) {
                letters(value, facts);
            }
        }
        empty = empty == null ? another : empty;
        if (!receives && empty != null) {
            facts.add(new DataQualityIssue(DataQualityIssue.Kind.NOBODY_RECEIVES, "", empty));
        }
        line.parties().forEach(party -> numbers(party, line.destination(), facts));
        for (var given : line.givenOtherwise()) {
            if (!isTownOfDestination(given, line)) {
                facts.add(new GivenOtherwise(line.value(given.field()), given));
            }
        }
    }

    /** A town that somebody gave for the whole file, of which no word was left unread: the country it lies in was checked. */
    private boolean isPlaceThatWasGiven(Value value) {
        return isGivenDestination(value) && texts.onlyCountryOf(value.text()) != null;
    }

    private static boolean isGivenDestination(Value value) {
        return value.field() == Field.DESTINATION && value.isGivenForFile();
    }

    /**
     * Whether a town that was given for the whole file lies in the country to which the line says that it goes. An occupied region is another
     * place than the country around it.
     */
    private boolean isTownOfDestination(Value given, GoodsLine line) {
        var destination = line.destination();
        return given.field() == Field.DESTINATION
                && destination != null
                && line.has(Field.DESTINATION)
                && destination.equals(texts.onlyCountryOf(given.text()))
                && !texts.nameRegion(given.text());
    }

    /** "Deliver to" over "Japan" is asked for who takes the goods there, as an empty cell is. */
    private boolean namesNobody(Value receiver, GoodsLine line) {
        if (!receiver.isRead() || texts.nameNobody(receiver.text())) {
            return receiver.isRead();
        }
        boolean name = receiver.field().attribute() == Field.Attribute.NAME;
        if (!name) {
            return texts.isOwnCode(receiver.text());
        }
        if (texts.isCodeForName(receiver.text()) || !isParty(receiver, line)) {
            return true; // it only refers to another, who is read where he stands: "mesmo que o exportador"
        }
        return texts.nameCountryAlone(receiver.text()) && !isCalledAfterAnother(receiver, line);
    }

    private static boolean isParty(Value name, GoodsLine line) {
        for (var party : line.parties()) {
            if (party.name().sharesPlaceWith(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody called Jordan has a house in another country, by a cell for it and by the address. */
    private boolean isCalledAfterAnother(Value receiver, GoodsLine line) {
        for (var party : line.parties()) {
            var country = party.country();
            if (party.name().equals(receiver)
                    && country != null
                    && party.address().isRead()
                    && party.address().text().chars().anyMatch(Character::isDigit)
                    && country.equals(texts.places.countryIn(party.address()))
                    && Countries.allIn(receiver.text()).stream()
                            .noneMatch(mention -> mention.country().equals(country))) {
                return true;
            }
        }
        return false;
    }

    private void numbers(Party party, @Nullable Country destination, List<Fact> facts) {
        for (var number : party.identifiers()) {
            var sort = MistypedNumber.of(
                    party, number, destination, texts.russianLabels::ofRegister, texts.russianLabels::ofStatistics);
            if (sort != null) {
                facts.add(new DataQualityIssue(DataQualityIssue.Kind.CHECK_FAILS, inWords(sort), number.from()));
            }
        }
    }

    private static String inWords(MistypedNumber.Sort sort) {
        return switch (sort) {
            case USCC -> "a Chinese company's code (USCC)";
            case INN -> "a Russian taxpayer number (INN)";
            case OGRN -> "a Russian registration number (OGRN)";
            case OKPO -> "a Russian firm's statistical code (OKPO)";
            case IMO -> "a ship's number (IMO)";
            case LEI -> "a legal entity identifier (LEI)";
            case VAT -> "a number for value added tax (VAT)";
        };
    }

    /** A company without a role may be who receives the goods. */
    private static boolean isReceiver(Field field) {
        var role = field.role();
        return role != null
                && (role.receives() || role == Role.PARTY)
                && (field.attribute() == Field.Attribute.NAME || field.attribute() == Field.Attribute.ID);
    }

    /** Who sends, makes, carries or pays for the goods is named, and says nothing of who gets them. */
    private static boolean isOfAnother(Field field) {
        var role = field.role();
        return role != null
                && !role.receives()
                && role != Role.PARTY
                && role != Role.CONTACT
                && field.attribute() == Field.Attribute.NAME;
    }

    private static boolean hasLostDigits(Value value) {
        if (value.field().attribute() != Field.Attribute.ID) {
            return false;
        }
        var number = EXPONENT.matcher(value.text());
        return number.find() && number.group(2).length() < Integer.parseInt(number.group(3));
    }

    /** Most texts hold only ASCII, so the first loop ends them. */
    private static void letters(Value value, List<Fact> facts) {
        var text = value.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                suspicious(value, facts);
                return;
            }
        }
    }

    private static void suspicious(Value value, List<Fact> facts) {
        var text = value.text();
        if (GarbledLetters.in(text)) {
            facts.add(new DataQualityIssue(DataQualityIssue.Kind.GARBLED, "", value));
        }
        var letters = text.toCharArray();
        int unseen = DeceptiveLetters.invisible(letters, 0, letters.length);
        if (unseen != DeceptiveLetters.NOWHERE) {
            facts.add(new DataQualityIssue(
                    DataQualityIssue.Kind.INVISIBLE,
                    "U+%04X after \"%s\"".formatted(text.codePointAt(unseen), before(text, unseen)),
                    value));
        }
        var mixed = DeceptiveLetters.mixedWord(letters, 0, letters.length);
        if (mixed != null) {
            facts.add(new DataQualityIssue(DataQualityIssue.Kind.LOOK_ALIKE, mixed, value));
        }
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - 8), at);
    }
}
