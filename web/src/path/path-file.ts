/// One stop of a guided path.
export interface Stop {
  event: string;
  chapter: string;
  /// The page that has it.
  page: string;
}

export interface Path {
  id: string;
  title: string;
  stops: Stop[];
}

/// What src/site/path_file.h writes.
export interface PathFile {
  /// What to say before a path enters a quiet chapter, by the chapter's id.
  quiet: Record<string, string>;
  paths: Path[];
}

/// Beside the dataset's file, in the page's language.
export async function fetchPaths(): Promise<PathFile | null> {
  const story = document.querySelector('documentary-timeline');
  const dataset = story?.getAttribute('src');
  const language = story?.getAttribute('lang') ?? document.documentElement.lang;
  if (!dataset) return null;
  try {
    const response = await fetch(dataset.replace(/\.json$/, `.paths.${language}.json`));
    return response.ok ? await response.json() as PathFile : null;
  } catch {
    return null;
  }
}
