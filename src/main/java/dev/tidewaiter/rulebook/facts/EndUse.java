package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * What the stated end use, or the name of the one who gets the goods, says as far as the table of words knows it.
 *
 * @param kind  the kind of use
 * @param words the words that told it
 * @param civil whether the same text also names a use that delivers no weapon, such as farming
 * @param rangeKm how far the aircraft of the use flies, as the text or the line's column of ranges says; NaN when neither does
 * @param from  the value they stood in
 */
public record EndUse(Kind kind, String words, boolean civil, double rangeKm, Value from) implements Fact {

    /** The kind of use. */
    public enum Kind {
        /** Missiles, loitering munitions, unmanned aircraft. */
        MISSILE_OR_DRONE,
        MILITARY,
        /** A use that delivers no weapon, such as farming, sport or model flying. */
        CIVIL,
        /** The name of a party that receives the goods is that of armed forces or their ministry. */
        MILITARY_USER,
        /** A receiver, a mark, a remark or a use names Russia's forces or those who collect goods for them, whatever the destination. */
        RUSSIAN_FORCES,
        /** The name of a party that receives the goods is that of a ministry, of police or of another part of a government. */
        GOVERNMENT_USER,
        /** The name of a party that receives the goods is that of an agency of the United States or of a mission of theirs abroad. */
        AMERICAN_GOVERNMENT,
        /** Military intelligence, as a use or in the name of a party that receives the goods. */
        MILITARY_INTELLIGENCE,
        /** A service of military intelligence that the law names, told by its own name wherever it is. */
        NAMED_INTELLIGENCE,
        /** Nuclear, chemical or biological weapons, and what makes fuel for the first. */
        MASS_DESTRUCTION,
        /** Reactors that drive ships. */
        NUCLEAR_PROPULSION,
        /** Supercomputers, and the making of chips of an advanced node. */
        ADVANCED_CHIPS,
        /** The text says that the goods are not for missiles, drones or weapons of mass destruction. */
        DENIED
    }

    public boolean missileOrDrone() {
        return kind == Kind.MISSILE_OR_DRONE;
    }

    public boolean civilUse() {
        return kind == Kind.CIVIL;
    }

    public boolean military() {
        return kind == Kind.MILITARY;
    }

    public boolean militaryUser() {
        return kind == Kind.MILITARY_USER;
    }

    public boolean russianForces() {
        return kind == Kind.RUSSIAN_FORCES;
    }

    public boolean governmentUser() {
        return kind == Kind.GOVERNMENT_USER;
    }

    /** Whether it is military intelligence, by its own name or another. */
    public boolean militaryIntelligence() {
        return kind == Kind.MILITARY_INTELLIGENCE || namedIntelligence();
    }

    public boolean namedIntelligence() {
        return kind == Kind.NAMED_INTELLIGENCE;
    }

    public boolean nuclearPropulsion() {
        return kind == Kind.NUCLEAR_PROPULSION;
    }

    public boolean advancedChips() {
        return kind == Kind.ADVANCED_CHIPS;
    }

    public boolean massDestruction() {
        return kind == Kind.MASS_DESTRUCTION;
    }

    /** Whether the text says that the goods are not for such a use. */
    public boolean denied() {
        return kind == Kind.DENIED;
    }

    @Override
    public List<Value> evidence() {
        return List.of(from);
    }
}
