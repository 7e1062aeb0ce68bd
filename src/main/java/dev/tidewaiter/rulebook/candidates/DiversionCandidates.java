package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.RedFlag;
import dev.tidewaiter.rulebook.signal.DiversionSigns;
import dev.tidewaiter.rulebook.signal.PartySign;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.Countries;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what the table of signs of diversion asks for, among those who get the goods, whoever pays, and on the line. */
final class DiversionCandidates {

    private static final Value NO_ADDRESS = Value.absent(Field.END_USER_NAME, null);

    private final List<DiversionSigns.Sign> ofLine;
    private final Map<Role, List<DiversionSigns.Sign>> byRole = new EnumMap<>(Role.class);
    private final SignalsOfText texts;

    DiversionCandidates(DiversionSigns signs, SignalsOfText texts) {
        this.texts = texts;
        this.ofLine = signs.all().stream().filter(sign -> sign.of().isEmpty()).toList();
        for (var role : Role.values()) {
            byRole.put(
                    role,
                    signs.all().stream()
                            .filter(sign -> sign.of().contains(role))
                            .toList());
        }
    }

    void find(GoodsLine line, boolean endUserNamed, Limits limits, List<Fact> facts) {
        for (var party : line.parties()) {
            if (party.role().receives() && party.name().isRead()) {
                find(new Subject(line, party.role(), party.name(), party.address(), endUserNamed, limits), facts);
            }
        }
        find(new Subject(line, null, line.value(Field.END_USER_NAME), NO_ADDRESS, endUserNamed, limits), facts);
        var payer = line.value(Field.PAYER_NAME);
        if (payer.isRead()) {
            find(new Subject(line, Role.PAYER, payer, NO_ADDRESS, endUserNamed, limits), facts);
        }
    }

    private void find(Subject subject, List<Fact> facts) {
        var role = subject.role();
        for (var sign : role == null ? ofLine : byRole.getOrDefault(role, List.of())) {
            if (role == null ? sign.holds(subject) : sign.isOf(role, subject)) {
                facts.add(subject.flag(sign));
            }
        }
    }

    /** Somebody on a line, or the line itself. */
    private final class Subject implements Predicate<PartySign> {

        private final GoodsLine line;
        private final @Nullable Role role;
        private final Value name;
        private final Value address;
        private final boolean endUserNamed;
        private final Limits limits;

        Subject(GoodsLine line, @Nullable Role role, Value name, Value address, boolean endUserNamed, Limits limits) {
            this.line = line;
            this.role = role;
            this.name = name;
            this.address = address;
            this.endUserNamed = endUserNamed;
            this.limits = limits;
        }

        @Nullable
        Role role() {
            return role;
        }

        /** Whether somebody shows a sign. */
        @Override
        public boolean test(PartySign sign) {
            return switch (sign) {
                case ORDER_WORD, FORWARDER_WORD, BANK_WORD, ZONE_IN_NAME, ZONE_IN_ADDRESS ->
                    !word(sign).isEmpty();
                case BANK_OF_THE_LINE -> texts.names(limits).same(line.text(Field.BANK_NAME), name.text());
                case NAMED_LIKE_BUYER -> texts.names(limits).alike(line.text(Field.BUYER_NAME), name.text());
                case NAMED_LIKE_RECEIVER ->
                    line.parties().stream()
                            .anyMatch(party -> gets(party)
                                    && texts.names(limits).alike(party.name().text(), name.text()));
                case RECEIVER_NAMED -> line.parties().stream().anyMatch(Subject::gets);
                case ELSEWHERE -> isElsewhere();
                case COUNTRY_GIVEN -> !country().isEmpty();
                case END_USER_NAMED -> endUserNamed;
                case END_USER_EMPTY -> {
                    var endUser = line.value(Field.END_USER_NAME);
                    yield endUser.state() == Value.State.ABSENT && endUser.hasPlace();
                }
            };
        }

        RedFlag flag(DiversionSigns.Sign sign) {
            var told = sign.shows().stream().map(this::word).filter(word -> !word.isEmpty());
            var text = sign.says()
                    .replace("{role}", role == null ? "" : role.title().toLowerCase(Locale.ROOT))
                    .replace("{word}", told.findFirst().orElse(""))
                    .replace("{country}", country());
            var from = sign.shows().contains(PartySign.ZONE_IN_ADDRESS) ? address : name;
            return new RedFlag(sign.kind(), text, name.isRead() ? name.text() : "", from);
        }

        private String word(PartySign sign) {
            @Nullable
            Kind kind =
                    switch (sign) {
                        case ORDER_WORD -> Kind.TO_ORDER;
                        case FORWARDER_WORD -> Kind.FORWARDER;
                        case BANK_WORD -> Kind.BANK;
                        case ZONE_IN_NAME, ZONE_IN_ADDRESS -> Kind.FREE_TRADE_ZONE;
                        default -> null;
                    };
            var value = sign == PartySign.ZONE_IN_ADDRESS ? address : name;
            return kind == null || !value.isRead()
                    ? ""
                    : texts.ofReceiver(value.text()).getOrDefault(kind, "");
        }

        private String country() {
            return role == Role.PAYER ? line.text(Field.PAYER_COUNTRY) : "";
        }

        private boolean isElsewhere() {
            var here = Countries.named(country());
            return here != null
                    && line.parties().stream()
                            .filter(Subject::gets)
                            .allMatch(party ->
                                    party.country() != null && !party.country().equals(here));
        }

        private static boolean gets(Party party) {
            return party.role().receives() && party.name().isRead();
        }
    }
}
