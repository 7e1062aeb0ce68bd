package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.ItemClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goods that are told by what they are made of or for, where no word names them, and what shares a word with them. */
class FlyingSprayersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Field sprayer, 6 rotors, 30 l | DRONE",
                "8-rotor agricultural sprayer | DRONE",
                "Опрыскиватель 8 роторов 40 л | DRONE",
                "8 rotorlu ilaçlama makinesi | DRONE",
                "8 rotor sprayer, 40 l | DRONE",
                "3 rotor sprayer garden | DRONE",
                "Rotor sprayer for irrigation of fields, 30 l tank, RTK, 72V battery | DRONE",
                "Rotor sprayer for grass, 40 l, lithium, RTK | DRONE",
                "Agricultural lawn rotor sprayer 40 l | DRONE",
                "Rotor sprayer for watering orchards from the air 40 l | DRONE",
                "Garden rotor sprayer with GPS and remote control | DRONE",
                "Rotor sprayer nozzle and tank 30 l | DRONE",
                "Rotor sprayer for lawn 72V | DRONE",
                "Rotor sprayer for lawn 22000 mAh | DRONE",
                "Rotor sprayer for lawn with charger | DRONE",
                "Rotor sprayer garden 40 l | DRONE",
                "Garden rotor sprayer, 30 litres, 48 volts | DRONE",
                "Cable set fitted on autopilot board | AUTOPILOT",
                "Upgrade on autopilot module | AUTOPILOT",
                "Six-rotor sprayers | DRONE",
                "4 pervaneli ilaçlama makinesi | DRONE",
                "опрыскиватель 4 винта, 30 л | DRONE",
                "Hexa rotor sprayer | DRONE",
                "12 rotor sprayer, 40 l | DRONE",
                "Coaxial rotor sprayer 40 l lithium | DRONE",
                "Multi-rotor sprayer 30 l | DRONE",
                "Rotor sprayer with RTK, 30 l tank, 72V battery | DRONE",
                "altı pervaneli ilaçlama makinesi | DRONE",
                "12 pervaneli ilaçlama makinesi | DRONE",
                "опрыскиватель 6 винтов крепления лучей складные, 30 л | DRONE",
                "光缆线包 15公里 | DRONE_PART",
                "光缆 0.27毫米 20公里 | DRONE_PART",
                "光缆 0.27 20公里 | DRONE_PART",
                "室内光缆0.27mm 20公里线包 | DRONE_PART",
                "室内光缆 0.27 mm 线包 20公里 | DRONE_PART",
                "FTTH invisible fiber coil 20 km | DRONE_PART",
                "FTTH invisible fiber coil 0.27 mm 20 km | DRONE_PART",
                "光缆0.27mm 20公里 | DRONE_PART",
                "Invisible fiber coil 10 km | DRONE_PART",
                "FTTR invisible fiber coil, FPV fiber spool 10 km | DRONE_PART",
                "Double planetary mixer, 500 litres for energetics | LISTED_GOODS",
                "Смеситель твёрдого ракетного топлива | LISTED_GOODS",
                "Mixer 5 gal for propellants | LISTED_GOODS",
                "Planetary mixer 420 l for solid propellants | LISTED_GOODS",
                "Mixer (solid propellant) | LISTED_GOODS",
                "Mixer for solid rocket propellants, 20 l | LISTED_GOODS",
                "Guided missile grey | MUNITION",
                "Practice missile, grey | MUNITION"
            })
    void whatTheyAreMadeOfTells(String description, ItemClass itemClass) {
        assertThat(Described.by(description).is(itemClass)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Boom sprayer for tractor, 3000 l | DRONE",
                "Sprayer pump with rotor | DRONE",
                "Brake discs, set of 4 rotors | DRONE",
                "光缆 24芯 室外 | DRONE_PART",
                "室外光缆 0.27 km | DRONE_PART",
                "室内光缆0.27mm | DRONE_PART",
                "FTTR invisible fiber coil 50 m, indoor | DRONE_PART",
                "Rotor sprayers for lawn irrigation, pop-up | DRONE",
                "Garden rotor sprayer 1/2 inch, plastic | DRONE",
                "Pop-up rotor sprayers, brass | DRONE",
                "Rotor sprayer for garden hose | DRONE",
                "Garden rotor sprayer with battery-operated timer | DRONE",
                "Rotor sprayer, garden, battery timer | DRONE",
                "Garden rotor sprayer with hose and tank connector | DRONE",
                "Lawn rotor sprayer, 20 l/min, 24 V valve | DRONE",
                "Lawn rotor sprayer, 20 l/h | DRONE",
                "Rotor sprayer for car wash | DRONE",
                "Rotor sprayer lance for pressure washer | DRONE",
                "Garden hose rotor sprayer | DRONE",
                "Rotor sprayer 360 degrees, plastic, watering | DRONE",
                "Turf rotor sprayer 3/4 inch, brass, pop-up, 5 m | DRONE",
                "Life runs on autopilot | AUTOPILOT",
                "室外光缆 0.27公里 | DRONE_PART",
                "FTTH invisible fibre coil 80m | DRONE_PART",
                "Aerosol filling machine 5 l for propellant butane | LISTED_GOODS",
                "Steel cylinder 27 l for propellants LPG, deodorant cans | LISTED_GOODS",
                "Stainless tank 500 l for propellant gas | LISTED_GOODS",
                "Model rocket kit, for solid propellant motor class A | LISTED_GOODS",
                "Pervaneli ilaçlama makinesi 400 lt, traktör arkası | DRONE",
                "опрыскиватель 4 винта крепления | DRONE",
                "Planetary mixer for dough, 60 litres | LISTED_GOODS",
                "Cable tray for energetics | LISTED_GOODS",
                "Filling station for aerosol cans, propellant butane | LISTED_GOODS",
                "Towels, colour missile grey | MUNITION"
            })
    void whatSharesAWordIsSomethingElse(String description, ItemClass itemClass) {
        assertThat(Described.by(description).is(itemClass)).isFalse();
    }
}
