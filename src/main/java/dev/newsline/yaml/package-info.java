/**
 * YAML with positions: text to {@link dev.newsline.yaml.YamlNode}s, typed take-out with {@link dev.newsline.yaml.Fields},
 * and messages in an editor's words. SnakeYAML is used here only; {@code Map<String, Object>} ends here.
 */
@NullMarked
package dev.newsline.yaml;

import org.jspecify.annotations.NullMarked;
