export { default as sampleIcon } from 'lucide-react-native/icons/bell';
