package id.lindung.portal.form.refusal;

import id.lindung.contracts.problem.Violation;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which part of a command stands in which control, so that the reader sees a refusal where it was typed. */
public record Fields(List<Field> list) {

    public Fields {
        list = List.copyOf(list);
    }

    /** These, and those of other pages that are not here. */
    public Fields and(List<Field> elsewhere) {
        Set<String> here = list.stream().map(Field::pointer).collect(Collectors.toSet());
        return new Fields(
                Stream.concat(list.stream(), elsewhere.stream().filter(field -> !here.contains(field.pointer())))
                        .toList());
    }

    /**
     * The controls that hold most of what the violation points at; several where one part is spread over them. Where none
     * holds it, the first one that holds a part of it.
     */
    List<Field> of(Violation violation) {
        String pointer = violation.pointer() == null ? "" : violation.pointer();
        int closest = list.stream()
                .filter(field -> field.holds(pointer))
                .mapToInt(field -> field.pointer().length())
                .max()
                .orElse(-1);
        if (closest < 0) {
            return firstBelow(pointer);
        }
        return list.stream()
                .filter(field -> field.holds(pointer) && field.pointer().length() == closest)
                .toList();
    }

    private List<Field> firstBelow(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            String above = at + "/";
            List<Field> below = list.stream()
                    .filter(field -> field.pointer().startsWith(above))
                    .limit(1)
                    .toList();
            if (!below.isEmpty() || !at.startsWith("/")) {
                return below;
            }
        }
        return List.of();
    }

    /**
     * One control.
     *
     * @param pointer JSON pointer of its part, or of the object or list it begins with
     * @param id null where it stands on another page
     * @param label in the reader's language
     * @param words what was chosen in the words of its options
     * @param href where it stands if it is on another page; null where the reader may not change it
     * @param typed what stands in it, where each line is one entry of a list; null for every other control
     */
    public record Field(
            String pointer, String id, String label, UnaryOperator<String> words, String href, String typed) {

        /** A part that has its control on this page. */
        public static Field at(String pointer, String id, String label) {
            return new Field(pointer, id, label, value -> value, null, null);
        }

        /** A part that has its control on another page. */
        public static Field elsewhere(String pointer, String href, String label) {
            return new Field(pointer, null, label, value -> value, href, null);
        }

        boolean holds(String other) {
            return other.equals(pointer) || other.startsWith(pointer + "/");
        }

        /**
         * Number of the line that an entry stands in, 1 for the first. Blank lines count, because the reader sees them.
         *
         * @param entry 0 for the first
         */
        int lineOf(int entry) {
            List<String> lines = typed == null ? List.of() : typed.lines().toList();
            return 1
                    + IntStream.range(0, lines.size())
                            .filter(place -> !lines.get(place).isBlank())
                            .skip(entry)
                            .findFirst()
                            .orElse(entry);
        }

        /** What stands in the control, as the reader saw it. */
        String inWords(String value) {
            return value == null ? null : words.apply(value);
        }
    }
}
