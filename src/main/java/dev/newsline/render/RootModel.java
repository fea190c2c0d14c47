package dev.newsline.render;

import dev.newsline.diag.Nearest;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The variables of one page: its records and the functions. A name that is neither is an error even behind {@code ??},
 * unless the template itself gives it a value somewhere.
 */
final class RootModel implements TemplateHashModel {
    private final Map<String, ? extends @Nullable Object> records;
    private final Map<String, TemplateModel> functions;
    private final Set<String> declared;

    RootModel(
            Map<String, ? extends @Nullable Object> records,
            Map<String, TemplateModel> functions,
            Set<String> declared) {
        this.records = records;
        this.functions = functions;
        this.declared = declared;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Object record = records.get(key);
        if (record != null) {
            return key.equals("needs") && record instanceof Map<?, ?> needs
                    ? new Models.MapModel(needs, "need")
                    : Models.INSTANCE.wrap(record);
        }
        TemplateModel function = functions.get(key);
        if (function != null || records.containsKey(key) || declared.contains(key)) {
            return function;
        }
        if (key.equals(Live.GLOBAL)) {
            return null;
        }
        Set<String> names = new TreeSet<>(records.keySet());
        names.addAll(functions.keySet());
        names.addAll(declared);
        throw new UnknownName(
                "there is no \"" + key + "\" here",
                key,
                Nearest.hint(key, names, "this template sees " + String.join(", ", new TreeSet<>(records.keySet()))));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
