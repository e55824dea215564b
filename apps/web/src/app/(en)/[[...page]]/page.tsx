import { describePages, pageParams, renderPages } from '../../../site/pages.tsx';

export const dynamicParams = false;
export const generateStaticParams = pageParams;
export const generateMetadata = describePages('en');
export default renderPages('en');
