package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** Where somebody is reached, by calling code, domain or the code of a bank: who speaks or pays for a party may be elsewhere than the line says. */
final class ReachedCountries {

    /** Texts that tell how somebody is reached. */
    private static final Set<Field> REACHED_BY =
            EnumSet.of(Field.PHONE, Field.EMAIL, Field.WEBSITE, Field.REMARKS, Field.PAYMENT_TERMS);

    private final PlacesOfText texts;

    ReachedCountries(PlacesOfText texts) {
        this.texts = texts;
    }

    /** Tells each country that the line does not name otherwise, with the value that tells it. */
    void in(GoodsLine line, RouteCountries named, BiConsumer<Country, Value> told) {
        BiConsumer<Country, Value> news = (country, value) -> {
            if (!named.holds(country)) {
                told.accept(country, value);
            }
        };
        for (var value : line.values()) {
            if (REACHED_BY.contains(value.field())) {
                of(value, true, news);
                if (value.field() == Field.PAYMENT_TERMS && value.isRead()) {
                    texts.ofBank(value.text()).forEach(country -> news.accept(country, value));
                }
            } else if (TextsOfPlaces.mayTellAddress(value)) {
                // a mail or a bank behind the number of a contract; other numbers beside it are no telephone's
                addressed(value, news);
            } else if ((value.field() == Field.BANK_ID && value.isRead())
                    || (value.field() == Field.CURRENCY && value.state() != Value.State.ABSENT)) {
                // words beside a code: "Beta Bank, SABRRUMM"; the money from which somebody pays: "IRR / EUR"
                texts.ofBank(value.text()).forEach(country -> news.accept(country, value));
            }
        }
        for (var value : line.elsewhere()) {
            of(value, true, news);
        }
        for (var party : line.parties()) {
            boolean bank = party.role() == Role.BANK;
            boolean byName = texts.mayReach(party.name().text());
            boolean byAddress = texts.mayReach(party.address().text());
            if (byName) {
                of(party.name(), bank, news);
            }
            if (byName && !bank) {
                addressed(party.name(), news); // "Beta Corp / bank ABCDRUMM"
            }
            if (byAddress && !bank) {
                addressed(party.address(), news);
            }
            if (bank && party.name().isRead()) { // a code without blanks, or the money of its account
                texts.ofBank(party.name().text()).forEach(country -> news.accept(country, party.name()));
            }
            if (byAddress) {
                of(party.address(), bank, news);
            }
            if (bank) {
                party.identifiers()
                        .forEach(number ->
                                texts.ofBank(number.value()).forEach(country -> news.accept(country, number.from())));
            }
        }
    }

    private void addressed(Value value, BiConsumer<Country, Value> told) {
        if (value.isRead()) {
            texts.addressed(value.text()).forEach(country -> told.accept(country, value));
        }
    }

    private void of(Value value, boolean ofBank, BiConsumer<Country, Value> told) {
        if (value.isRead()) {
            for (var country : texts.reached(value.text(), ofBank)) {
                told.accept(country, value);
            }
        }
    }
}
