package dev.newsline.theme;

import dev.newsline.diag.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a scan finds out about a template without its includes.
 *
 * @param includes what it includes and imports
 * @param declared names that it gives a value
 * @param usesAssets whether it asks for an asset or an icon, so that it depends on them
 * @param needs what its header asks for
 * @param problems what it must not do
 */
record TemplateFacts(
        List<Include> includes,
        Set<String> declared,
        boolean usesAssets,
        Map<String, Need> needs,
        List<Diagnostic> problems) {}
