package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.cache.AnswerCache;
import dev.tidewaiter.designation.words.NonPartyPhrases;
import dev.tidewaiter.designation.words.RussianLabels;
import dev.tidewaiter.designation.words.SearchWords;
import dev.tidewaiter.goods.reader.GoodsReader;
import dev.tidewaiter.rulebook.law.LawTables;
import dev.tidewaiter.rulebook.licence.WrittenDays;
import dev.tidewaiter.rulebook.place.CountryProfiles;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.CurrencyWords;
import dev.tidewaiter.shipment.MonthWords;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.shipment.place.PlaceMention;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of goods lines say of places, of those who get the goods, and of goods. Manifests repeat themselves, so each text is
 * read once, for all judges of a rulebook. Safe for threads.
 */
public final class LineTexts {

    /** Twice those of a large manifest, for whom the goods are and what they are stand among them. */
    private static final int MOST_TEXTS = 40_000;

    final GoodsReader goods;
    final CurrencyWords currencies;
    final PlacesOfText places;
    final FirmsAfterPlaces firms;
    private final CountryProfiles countries;
    private final AddressesBeside addresses;
    final SignalsOfText signals;
    final RussianLabels russianLabels;
    final WrittenDays days;
    private final Function<String, Boolean> saysNothing;
    private final Function<String, Boolean> nobody;
    private final Function<String, Boolean> ownCode;
    private final Function<String, Boolean> codeForName;
    private final Function<String, Boolean> countryAlone;
    private final Function<String, Integer> footnotes;
    private final Function<String, Boolean> listedItemsOnly;

    public LineTexts(LawTables law, GoodsReader goods, SearchWords words, MonthWords months, CurrencyWords currencies) {
        var known = new AnswerCache<String>(MOST_TEXTS);
        NonPartyPhrases nobodyWords = words.nobody();
        this.goods = goods;
        this.currencies = currencies;
        this.places = new PlacesOfText(law.places, words.places(), known);
        this.firms = new FirmsAfterPlaces(places, words::holdStreet);
        this.countries = law.countries;
        this.addresses = new AddressesBeside(places, law.countries);
        this.days = new WrittenDays(months);
        this.russianLabels = words.russian();
        this.signals = new SignalsOfText(law.words, months, known);
        this.saysNothing = known.remembering(goods::saysNothing);
        this.nobody = known.remembering(nobodyWords::name);
        this.ownCode = known.remembering(nobodyWords::isOwnCode);
        this.codeForName = known.remembering(nobodyWords::isCodeForName);
        this.countryAlone = known.remembering(Countries::isAlone);
        this.footnotes = known.remembering(words.footnotes()::in);
        this.listedItemsOnly = known.remembering(words.reach()::isOfListedItems);
    }

    /** Whether a text names a place of which some table has something to say, where goods may go or somebody is reached, be it beside a table. */
    public boolean namePlace(Value text, boolean besideTable) {
        return places.namesWatched(text, besideTable, countries) || addresses.tell(text, besideTable);
    }

    /** Whether a text that stands where no goods are listed names parts of unmanned aircraft. */
    public boolean nameGoods(Value text) {
        return goods.namesMisplaced(text);
    }

    /** Whether a text in a column of countries names a country, a town or a region where goods may go. */
    public boolean nameDestination(String text) {
        var where = places.of(text, Sort.PLACE);
        var place = where.place();
        return !where.mentions().isEmpty()
                || place.country() != null
                || place.region() != null
                || place.town() != null
                || !places.countriesIn(text).isEmpty();
    }

    /**
     * The one country in which all lies that a text in a column of countries names, where every word of it was read and no place of its name
     * lies in another country, or the text names the country, too: "Almaty", "Moscow, Russia", but not "Moscow; United States". Null for all others.
     */
    @Nullable
    Country onlyCountryOf(String text) {
        var places = readWhole(text);
        var named = places.stream().filter(place -> !place.town()).findFirst().orElse(null);
        var country = named != null
                ? named.country()
                : places.isEmpty() ? null : places.get(0).country();
        return country != null
                        && places.stream()
                                .allMatch(place -> place.country().equals(country)
                                        && (named != null || place.others().isEmpty()))
                ? country
                : null;
    }

    /**
     * Which of the towns of a name a text in a column of countries was taken for, and which not, where that name is all that it says: "in
     * Russia and not for that in the United States". Null for all others.
     */
    @Nullable
    String oneOfSeveral(String text) {
        var places = readWhole(text);
        var town = places.size() == 1 && places.get(0).town() ? places.get(0) : null;
        if (town == null || town.others().isEmpty()) {
            return null;
        }
        var others = town.others().stream()
                .sorted()
                .map(iso2 -> new Country(iso2).inSentence())
                .toList();
        return "in %s and not for %s in %s"
                .formatted(
                        town.country().inSentence(),
                        others.size() == 1 ? "that" : "those",
                        String.join(", ", others).replaceFirst(", ([^,]*)$", " and $1"));
    }

    /** The places of a text in a column of countries of which every word was read; none where it says more than those. */
    private List<PlaceMention> readWhole(String text) {
        var mentions = places.isPlaceOnly(text) ? places.of(text, Sort.PLACE).mentions() : List.<PlaceMention>of();
        return mentions.stream().anyMatch(mention -> mention.via() || mention.claimed()) ? List.of() : mentions;
    }

    /** Whether a text in a column of countries names an occupied region, or a town or a postcode that one has. */
    boolean nameRegion(String text) {
        var place = places.of(text, Sort.PLACE).place();
        return place.region() != null || place.town() != null || place.postcode() != null;
    }

    /** Whether a name in a part of an address is only that of streets: "Izmir caddesi 3". */
    boolean nameStreet(String part, String name) {
        return places.isOnlyOfStreets(part, name);
    }

    /** Whether a description says nothing of the goods. */
    boolean sayNothing(String description) {
        return saysNothing.apply(description);
    }

    /** Which footnote of its list a licence requirement has; 0 when it has none. */
    int footnote(String requirement) {
        return footnotes.apply(requirement);
    }

    /** Whether a licence requirement reaches items of the control list and of Supplement 7 only. */
    boolean asksForListedItemsOnly(String requirement) {
        return listedItemsOnly.apply(requirement);
    }

    /** Whether a cell for a party names nobody. */
    boolean nameNobody(String cell) {
        return nobody.apply(cell);
    }

    /** Whether a number of a party is its sender's own, which tells nobody who that is. */
    boolean isOwnCode(String number) {
        return ownCode.apply(number);
    }

    /** Whether a name is a code of its writer's, which tells nobody who that is. */
    boolean isCodeForName(String name) {
        return codeForName.apply(name);
    }

    /** Whether a cell holds a country and nothing else. */
    boolean nameCountryAlone(String cell) {
        return countryAlone.apply(cell);
    }
}
