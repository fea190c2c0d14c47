package dev.newsline.render;

import dev.newsline.view.Moment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, taken out by type, with messages that name the function. */
final class Arguments {
    /** What a function does with its arguments. */
    @FunctionalInterface
    interface Body {
        Object call(Arguments arguments) throws TemplateModelException;
    }

    private final String function;
    private final String signature;
    private final List<?> values;

    private Arguments(String function, String signature, List<?> values) {
        this.function = function;
        this.signature = signature;
        this.values = values;
    }

    /**
     * A function that templates call.
     *
     * @param signature how it is called, for messages, as {@code date(moment, "style")}
     */
    static TemplateMethodModelEx function(String signature, int least, int most, Body body) {
        String name = signature.substring(0, signature.indexOf('('));
        return values -> {
            Arguments arguments = new Arguments(name, signature, values);
            if (values.size() < least || values.size() > most) {
                throw arguments.bad(
                        "takes " + (least == most ? least : least + " to " + most) + " values, not " + values.size());
            }
            return Models.INSTANCE.wrap(body.call(arguments));
        };
    }

    UnknownName bad(String what) {
        return new UnknownName(function + "() " + what, function, "it is called as " + signature);
    }

    /** An answer to a name that nothing has; the caret points at the function or, if it is written there, the name. */
    UnknownName unknown(String what, @Nullable String hint) {
        return new UnknownName(what, function, hint);
    }

    boolean has(int index) {
        return index < values.size() && values.get(index) != null;
    }

    @Nullable
    TemplateModel model(int index) {
        return index < values.size() ? (TemplateModel) values.get(index) : null;
    }

    private TemplateModel present(int index, String expected) throws TemplateModelException {
        TemplateModel model = model(index);
        if (model == null) {
            throw bad("takes " + expected + ", but value " + (index + 1) + " is missing");
        }
        return model;
    }

    String text(int index) throws TemplateModelException {
        TemplateModel model = present(index, "text");
        if (model instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        if (model instanceof TemplateNumberModel number) {
            return String.valueOf(number.getAsNumber());
        }
        throw bad("takes text as value " + (index + 1));
    }

    Number number(int index) throws TemplateModelException {
        if (present(index, "a number") instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        throw bad("takes a number as value " + (index + 1));
    }

    Moment moment(int index) throws TemplateModelException {
        if (present(index, "a moment") instanceof Models.MomentModel moment) {
            return moment.value();
        }
        throw bad("takes a moment, as article.card.published, as value " + (index + 1));
    }

    <T extends Record> T record(int index, Class<T> type, String name) throws TemplateModelException {
        if (present(index, name) instanceof Models.RecordModel model && type.isInstance(model.value())) {
            return type.cast(model.value());
        }
        throw bad("takes " + name + " as value " + (index + 1));
    }

    List<?> list(int index) throws TemplateModelException {
        if (present(index, "a list") instanceof Models.ListModel list) {
            return list.value();
        }
        throw bad("takes a list of a record as value " + (index + 1));
    }

    /** The options of a call, as {@code {"class": "wide"}}; empty where there are none. */
    Map<String, Object> options(int index) throws TemplateModelException {
        if (!has(index)) {
            return Map.of();
        }
        if (!(model(index) instanceof TemplateHashModelEx hash)) {
            throw bad("takes options as {\"name\": value} as value " + (index + 1));
        }
        Map<String, Object> options = new LinkedHashMap<>();
        TemplateModelIterator keys = hash.keys().iterator();
        while (keys.hasNext()) {
            String key = ((TemplateScalarModel) keys.next()).getAsString();
            Object value = plain(hash.get(key));
            if (value != null) {
                options.put(key, value);
            }
        }
        return options;
    }

    /** The value behind a model: text, number, boolean, list, map, or a record of ours. */
    static @Nullable Object plain(@Nullable TemplateModel model) throws TemplateModelException {
        if (model instanceof Models.Wrapped wrapped) {
            return wrapped.value();
        } else if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        } else if (model instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        } else if (model instanceof TemplateBooleanModel flag) {
            return flag.getAsBoolean();
        } else if (model instanceof TemplateSequenceModel sequence) {
            List<@Nullable Object> list = new ArrayList<>();
            for (int i = 0; i < sequence.size(); i++) {
                list.add(plain(sequence.get(i)));
            }
            return list;
        } else if (model instanceof TemplateHashModelEx hash) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            TemplateModelIterator keys = hash.keys().iterator();
            while (keys.hasNext()) {
                String key = ((TemplateScalarModel) keys.next()).getAsString();
                map.put(key, plain(hash.get(key)));
            }
            return map;
        }
        return null;
    }
}
