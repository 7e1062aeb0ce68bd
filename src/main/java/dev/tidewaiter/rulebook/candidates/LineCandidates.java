package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.goods.HeadingConflict;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.goods.reader.GoodsReader;
import dev.tidewaiter.rulebook.candidates.EccnCandidates.Stated;
import dev.tidewaiter.rulebook.facts.Conflict;
import dev.tidewaiter.rulebook.facts.DataQualityIssue;
import dev.tidewaiter.rulebook.facts.Destination;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Goods;
import dev.tidewaiter.rulebook.facts.Kit;
import dev.tidewaiter.rulebook.facts.Laws;
import dev.tidewaiter.rulebook.facts.Licence;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.Line;
import dev.tidewaiter.rulebook.facts.OwnColumn;
import dev.tidewaiter.rulebook.facts.WhyNot;
import dev.tidewaiter.rulebook.law.LawOfDay;
import dev.tidewaiter.rulebook.law.LawTables;
import dev.tidewaiter.rulebook.licence.CountryChart.DescribedRange;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.OwnValue;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facts of one goods line after the other. A line about which no table, list or word has anything to say gives
 * none, and then no rule needs to run. Belongs to one thread.
 */
public final class LineCandidates {

    private static final WhyNot WHY_NOT = new WhyNot();

    private final LawOfDay lawOfDay;
    private final LawTables law;
    private final LineTexts texts;
    private final GoodsReader reader;
    private final LineAmounts amounts;
    private final PartyCandidates parties;
    private final OwnershipCandidates owners;
    private final PlaceCandidates places;
    private final EccnCandidates eccns;
    private final LawsOfLine laws;
    private final EntriesOnLine entries;
    private final BusinessCandidates business;
    private final DataQualityCandidates dataQuality;
    private final CodeCandidates codes;
    private final PresentFields presence = new PresentFields();
    private final List<Fact> facts = new ArrayList<>();
    private Supplier<Laws> lawsOfLine = () -> {
        throw new IllegalStateException("no line was looked at");
    };
    private boolean vague;
    private final LocalDate today;
    private LawOfDay.OfDays lawInForce;

    /**
     * @param today the day of the run
     */
    public LineCandidates(LawOfDay lawOfDay, LineTexts texts, PartyScreen screen, LocalDate today) {
        this.today = today;
        this.lawOfDay = lawOfDay;
        this.law = lawOfDay.tables();
        this.texts = texts;
        this.reader = texts.goods;
        this.amounts = new LineAmounts(texts.goods, texts.currencies);
        this.parties = new PartyCandidates(screen, law, texts, today);
        this.owners = new OwnershipCandidates(screen, parties, law, texts.currencies);
        this.places = new PlaceCandidates(law, texts.places, texts.firms);
        this.dataQuality = new DataQualityCandidates(law.watched, texts);
        this.codes = new CodeCandidates(law);
        this.eccns = new EccnCandidates(law, reader.munitions());
        this.laws = new LawsOfLine(
                law.countries, law.chart, law.americanEntries, law.words, reader.munitions(), texts.places::countryIn);
        this.entries = new EntriesOnLine(law.entryMeasures, law.countries, texts.places::countryIn);
        this.business = new BusinessCandidates(law.diversionSigns, texts.signals, texts.goods);
        this.lawInForce = lawOfDay.on(today);
    }

    /**
     * The facts of a line, in a list that is used again for the next line. Empty when no rule can have a question. {@link #laws} is one more,
     * and is not among them unless {@code whyNot}.
     */
    public List<Fact> of(GoodsLine written, LocalDate on, boolean whyNot) {
        var line = texts.currencies.in(written);
        facts.clear();
        var limits = limitsOn(on);
        presence.note(line);
        dataQuality.find(line, facts);
        parties.find(line, on, limits, whyNot, facts);
        parties.inPassing(line, on, limits, facts);
        owners.find(written, on, limits, facts);
        law.transferPorts.find(written, on, texts.currencies, facts);
        places.find(line, on, presence, facts);
        var risky = risky();
        var range = goods(line, on, limits, risky);
        codes.find(line, on, facts);
        var licence = law.licences.on(line, on, texts.days);
        if (licence != null) {
            facts.add(licence);
        }
        eccns.find(line, on, places.stops(), stated(line, range, licence), facts);
        business.find(line, on, limits, facts);
        LateChanges.find(line, texts.signals, facts);
        law.ownTables.find(line, on, facts);
        for (var own : line.own()) {
            // what a remark says under such a heading is no column, and eases nothing
            if (!own.value().sharesPlaceWith(line.value(Field.REMARKS))) {
                facts.add(new OwnColumn(
                        own,
                        amount(own),
                        law.words.is(SignalWords.Kind.NO, own.value().text())));
            }
        }
        if (!facts.isEmpty()) {
            facts.add(new Line(
                    line,
                    on,
                    today,
                    amounts::of,
                    text -> law.words.is(SignalWords.Kind.NO, text),
                    !line.has(Field.DESCRIPTION) || texts.sayNothing(line.description()),
                    texts.signals.clauseIn(line.text(Field.REMARKS)),
                    law.chaptersOfSupplement7,
                    risky));
            facts.add(limits);
            facts.addAll(lawInForce.own());
            lawsOfLine = () -> laws.of(line, places.stops(), licence, facts, on);
            entries.weigh(line, places.stops(), this::laws, facts);
            if (whyNot) {
                facts.add(laws());
                facts.add(WHY_NOT);
            }
        }
        return facts;
    }

    /** Whose law speaks of the line whose other facts were found last; hardly any line is asked for it. */
    public Laws laws() {
        return lawsOfLine.get();
    }

    /**
     * Whether the line has a readable value in one of the fields of a group. A place that tells a country counts; a
     * description such as "spare parts" does not, where no code stands beside it.
     */
    public boolean has(NeedGroup group) {
        return presence.any(group);
    }

    /** Whether the line describes its goods by words that say nothing, and by no code. */
    public boolean describesNothing() {
        return vague;
    }

    private double amount(OwnValue own) {
        return own.value().isRead() ? reader.amount(own.value()) : Double.NaN;
    }

    /** The parameters that are law on a day. */
    public Limits limitsOn(LocalDate day) {
        if (!lawInForce.holdOn(day)) {
            lawInForce = lawOfDay.on(day);
        }
        return lawInForce.limits();
    }

    /** Adds what is said of the goods, and tells whether they state a range that missile controls name. */
    private DescribedRange goods(GoodsLine line, LocalDate on, Limits limits, List<Destination> risky) {
        var described = reader.describe(line, lawInForce.reading());
        vague = line.hsCodes().isEmpty()
                && described.classes().isEmpty()
                && line.has(Field.DESCRIPTION)
                && texts.sayNothing(line.description());
        if (vague) {
            presence.forget(Field.DESCRIPTION);
        }
        if (described.saysSomething()) {
            facts.add(new Goods(
                    described,
                    law.itemGroups.of(described.classes()),
                    law.itemGroups.ofAll(described.classes()),
                    line,
                    limits,
                    risky,
                    LawsOfLine.leavesChina(facts),
                    this::laws));
        }
        var contents = line.contents();
        if (contents != null) {
            facts.add(new Kit(contents, line, risky));
        }
        business.read(line, described, facts);
        eccns.implied(described, on, places.stops(), facts);
        law.controls.find(described, facts);
        law.amountDoubts.find(line, described, amounts::readings, limits.valueRounding(), facts);
        law.timedGoods.find(line, on, described, LawsOfLine.leavesChina(facts), places.stops(), facts);
        var script = reader.unreadScript(line.description());
        if (script != null) {
            facts.add(
                    new DataQualityIssue(DataQualityIssue.Kind.SCRIPT_NOT_READ, script, line.value(Field.DESCRIPTION)));
        }
        for (var hs : line.hsCodes()) {
            var conflicts = reader.conflicts(described, hs);
            if (!conflicts.isEmpty()) {
                facts.add(worst(conflicts, line.value(Field.HS)));
            }
        }
        if (!described.states(Quantity.RANGE_KM)) {
            return DescribedRange.NOT_STATED;
        }
        return DescribedRange.of(described.amount(Quantity.RANGE_KM), limits.droneRange(), limits.sureRangePart());
    }

    private Conflict worst(List<HeadingConflict> conflicts, Value code) {
        return conflicts.stream()
                .map(conflict -> new Conflict(
                        conflict, law.itemGroups.of(List.of(conflict.evidence().item())), code))
                .min(Conflict.WORST_FIRST)
                .orElseThrow();
    }

    /** What decides under an entry; only an exception asks for the value. */
    private Stated stated(GoodsLine line, DescribedRange range, @Nullable Licence licence) {
        boolean exception = licence != null && licence.exception();
        return new Stated(range, exception ? amounts.dollars(line) : Double.NaN, licence);
    }

    /** The destinations that controls point at or goods are diverted through, a country once. */
    private List<Destination> risky() {
        var risky = new ArrayList<Destination>(1);
        for (var fact : facts) {
            if (fact instanceof Destination place
                    && place.to()
                    && place.risky()
                    && risky.stream().noneMatch(other -> other.country().equals(place.country()))) {
                risky.add(place);
            }
        }
        return risky;
    }
}
