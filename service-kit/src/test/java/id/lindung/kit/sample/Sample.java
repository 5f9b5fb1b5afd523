package id.lindung.kit.sample;

import id.lindung.kit.problem.IllegalTransition;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/** Something to create, read and change. */
@Entity
class Sample {

    enum Colour {
        RED,
        GREEN
    }

    @Id
    UUID id;

    @Version
    long version;

    String name;

    BigDecimal amount;

    @Enumerated(EnumType.STRING)
    Colour colour;

    protected Sample() {}

    Sample(UUID id, String name, BigDecimal amount) {
        this.id = id;
        this.name = name;
        this.amount = amount;
        this.colour = Colour.RED;
    }

    void turnGreen() {
        if (colour == Colour.GREEN) {
            throw new IllegalTransition(colour, "turn-green");
        }
        colour = Colour.GREEN;
    }
}
