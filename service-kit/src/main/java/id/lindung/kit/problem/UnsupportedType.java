package id.lindung.kit.problem;

/** The content is of a type that this operation does not take. */
public final class UnsupportedType extends Refusal {

    public UnsupportedType(String detail) {
        super("unsupported-media-type", 415, detail);
    }
}
