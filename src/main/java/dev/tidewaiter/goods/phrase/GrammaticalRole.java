package dev.tidewaiter.goods.phrase;

/**
 * What a phrase does for those beside it, so that what goods are is told from what they are for: it joins them, as "for" and "of" do, or it
 * says as their noun, attribute or verb that they are parts, only show a thing, attack or fly with nobody in them.
 */
public enum GrammaticalRole {
    /** Stands before what goods are for: for, für, pour, для. */
    FOR,
    /** Stands after what goods are for: 用, 용, için. */
    FOR_AFTER,
    /** Joins a thing to its owner: of, de, von. */
    OF,
    /** Joins a whole to its equipment: with, mit, с, 带. */
    WITH,
    /** Says that goods are parts: parts, запчасти, 零件. */
    PART,
    /** A thing that goes with drones or engines and is none: charger, poster, oil. */
    ACCESSORY,
    /** The same, which may hold one: bag, Koffer, рюкзак. */
    BAG,
    /** Says that goods are for aircraft: aviation, авиационный, 航空. */
    AIRCRAFT,
    /** A thing that only shows or tells of something: book, T-shirt, motif, catalogue. */
    THEME,
    /** Says that the thing before it has the shape of what follows: in Form einer, en forme de. */
    SHAPE,
    /** Says that the thing behind it has the shape of what stands before: şeklinde, 造型. */
    SHAPE_AFTER,
    /** Says that a drone is another thing of the same name: bees, the strings of a tanpura. */
    NAMESAKE,
    /** A drone by its words that is a sprayer of gardens where nothing says that it flies: rotor sprayer for lawns. */
    SPRINKLER,
    /** Says that a sprayer flies: RTK, from the air. */
    FLYING,
    /** Says that the drone beside it attacks: kamikaze, strike, ударный. Beside other goods it says nothing. */
    ATTACK,
    /** A scale at which nothing flies, of the goods themselves: 1:72 beside words for a model to build. */
    SCALE,
    /** Says that a scale stands beside it: scale, Maßstab. */
    SCALE_WORD,
    /** Says that the goods are a model to build: plastic kit, Bausatz, сборная модель. */
    MODEL_KIT,
    /** A vehicle, boat or machine on the ground. */
    VEHICLE,
    /** A motor, of which the word does not say what drives it: motor, 모터. */
    MOTOR,
    /** Says that a motor is electric: brushless, elektrisch, 无刷. */
    ELECTRIC,
    /** Says that something is turned into another thing: convert, umrüsten, 改装. */
    CONVERSION,
    /** Says that an aircraft has people in it: manned aircraft. */
    MANNED,
    /** Says that nobody is in it, and not in what: unmanned, pilotless. */
    UNMANNED,
    /** Says that something becomes an unmanned aircraft: into a drone. */
    CONVERTED,
    /** A wing of a shape that unmanned aircraft have, and chairs, too: delta wing. */
    WING,
    /** Says that such a wing flies: glass fibre, wingspan, decoy. */
    WING_SIGN,
    /** A surface by which an aircraft is steered: aileron, Querruder, 副翼. */
    CONTROL_SURFACE,
    /** An aluminium alloy of the strength that control lists name: 7075, В95. */
    STRONG_ALUMINIUM,
    /** The number of such an alloy alone, which may be a length or an article, too: 7050. */
    ALLOY_NUMBER,
    /** Says that such a number is an alloy's: aluminium, lega, сплав. */
    ALUMINIUM,
    /** The shape in which such an alloy is named: tube, bar, пруток. */
    TUBE_OR_BAR,
    /** A tube or a bar whose word says that it is of aluminium: Alurohr, 铝管. */
    ALUMINIUM_TUBE,
    /** A spool of optical fibre, by which drones are steered. */
    FIBRE_SPOOL,
    /** Says that fibre is for networks or for what tests them: OTDR, G.652. */
    TELECOM_FIBRE,
    /** A machine whose propeller moves air or stirs: fan, Rührwerk, 风扇. */
    STIRS,
    /** A size in inches as propellers of aircraft have it: 22x10. */
    SIZED,
    /** Clothes for swimming, some of which are called jammers. */
    SWIMWEAR,
    /** A word for a jammer by which swimming trunks are called, too. */
    TRUNKS,
    /** What kills insects, of which a brand is called radar. */
    INSECTS,
    /** A turbine of whatever kind, or what governs one; only those that push something have a thrust: turbine, FADEC. */
    TURNED_BY_GAS,
    /** A tale, whose title names what it tells of: Märchen, сказка. */
    TALE,
    /** Says that nothing lies in a bag or a case: empty, leer, пустой. */
    EMPTY,
    /** A material of fibres that finished goods are made of, and are not called: prepreg, tow. */
    RAW_FIBRE
}
