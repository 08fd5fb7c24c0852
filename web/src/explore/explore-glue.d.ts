// What build/web/explore.mjs exports.
import type { ProgramOptions } from '../engine/engine-glue';
import type { ExploreModule } from './module';

export default function createExplore(options: ProgramOptions<ExploreModule>): Promise<ExploreModule>;
