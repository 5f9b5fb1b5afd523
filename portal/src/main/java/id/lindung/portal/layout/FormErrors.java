package id.lindung.portal.layout;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a form that was sent. The layout lists all of it above the page and marks the title; each control
 * repeats its own.
 */
public record FormErrors(List<FieldError> list) {

    private static final FormErrors NONE = new FormErrors(List.of());

    public FormErrors {
        list = List.copyOf(list);
    }

    /** Nothing wrong, or nothing sent yet. */
    public static FormErrors none() {
        return NONE;
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** The first message for the control with this id. */
    public Optional<String> of(String field) {
        return list.stream()
                .filter(error -> field.equals(error.field()))
                .map(FieldError::message)
                .findFirst();
    }

    /**
     * One refused field.
     *
     * @param field id of its control; null where no single control is to blame
     * @param message the rule in the reader's language, naming the limit
     * @param href where the control stands if it is on another page; else null
     * @param language of the message, where it is a service's own; null for the reader's
     */
    public record FieldError(String field, String message, String href, String language) {

        public FieldError(String field, String message, String href) {
            this(field, message, href, null);
        }

        public FieldError(String field, String message) {
            this(field, message, null);
        }
    }
}
