package dev.newsline.plan;

import dev.newsline.assemble.Urls;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must be fresh on old pages: a file of its own for each fragment of the theme, which pages put in when read. */
final class Fragments implements Contributor {
    private static final String FOLDER = "fragments/";
    private static final String ENDING = ".ftlh";

    private final Views views;
    private final Needs needs;

    Fragments(Views views) {
        this.views = views;
        this.needs = new Needs(views);
    }

    @Override
    public void contribute(Plan.Jobs plan) {
        for (String template : views.theme.templates()) {
            if (template.startsWith(FOLDER) && template.endsWith(ENDING)) {
                String name = template.substring(FOLDER.length(), template.length() - ENDING.length());
                plan.add(new Job(
                        Urls.file(views.below(FOLDER + name + ".html")),
                        Job.Kind.LINE,
                        "the fragment " + name,
                        digester -> needs.digest(template, null, views.begin(digester, template)),
                        new Job.Page(template, views.edition.language(), () -> {
                            Map<String, @Nullable Object> records = new LinkedHashMap<>();
                            records.put("site", views.siteView);
                            records.put("needs", needs.answers(template, null));
                            return records;
                        })));
            }
        }
    }
}
