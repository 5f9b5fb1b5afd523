package id.lindung.portal.form;

import id.lindung.contracts.problem.Violation;
import id.lindung.portal.layout.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which part of a command stands in which control, so that the reader sees a refusal where it was typed. */
public final class Fields {

    private final List<Field> all = new ArrayList<>();

    /**
     * Adds a control.
     *
     * @param pointer JSON pointer of the part, or of the object or list it begins with
     * @param id of the control
     * @param label of the control, in the reader's language
     */
    public Fields at(String pointer, String id, String label) {
        return linesAt(pointer, id, label, List.of());
    }

    /**
     * Adds a control in which each line is one entry of a list.
     *
     * @param lines number of the line, as typed, that each entry stands in; entries without one are counted on
     */
    public Fields linesAt(String pointer, String id, String label, List<Integer> lines) {
        all.add(new Field(pointer, id, label, Map.of(), null, lines));
        return this;
    }

    /**
     * Names a part that has its control on another page.
     *
     * @param href of that control; null where the reader may not change it
     */
    public Fields elsewhere(String pointer, String href, String label) {
        all.add(new Field(pointer, null, label, Map.of(), href, List.of()));
        return this;
    }

    /** Adds a control in which something is chosen; what was chosen is told in the words of its options. */
    public Fields choiceAt(String pointer, String id, String label, List<Option> options) {
        Map<String, String> words = new HashMap<>();
        options.forEach(option -> words.put(option.value(), option.label()));
        all.add(new Field(pointer, id, label, words, null, List.of()));
        return this;
    }

    /** The controls that hold most of what the violation points at; several where one part is spread over them. */
    List<Field> of(Violation violation) {
        String pointer = violation.pointer() == null ? "" : violation.pointer();
        List<Field> holding = all.stream()
                .filter(field -> pointer.equals(field.pointer()) || pointer.startsWith(field.pointer() + "/"))
                .toList();
        int closest = holding.stream()
                .mapToInt(field -> field.pointer().length())
                .max()
                .orElse(0);
        return holding.stream()
                .filter(field -> field.pointer().length() == closest)
                .toList();
    }

    List<Field> list() {
        return List.copyOf(all);
    }

    /**
     * One control.
     *
     * @param href where it stands if it is on another page; else null
     * @param lines in which its entries stand
     */
    record Field(String pointer, String id, String label, Map<String, String> words, String href, List<Integer> lines) {

        /** @param entry 0 for the first */
        int lineOf(int entry) {
            return entry < lines.size() ? lines.get(entry) : entry + 1;
        }

        /** What stands in the control, as the reader saw it. */
        String inWords(String value) {
            return value == null ? null : words.getOrDefault(value, value);
        }
    }
}
