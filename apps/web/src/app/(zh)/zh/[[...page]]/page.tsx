import { describePages, pageParams, renderPages } from '../../../../site/pages.tsx';

export const dynamicParams = false;
export const generateStaticParams = pageParams;
export const generateMetadata = describePages('zh');
export default renderPages('zh');
